/**
 * 名录维护: the registers as the desk sees them.
 *
 * <pre>
 * GET  /api/agency/agencies                                    everybody      every agency, parents first
 * GET  /api/agency/agencies/{id}                               everybody      one agency
 * POST /api/agency/agencies            PUT .../{id}            agency:maintain
 * GET  /api/agency/agencies/{id}/divisions                     everybody      POST: agency:maintain
 * GET  /api/agency/officers?page&amp;size[&amp;agency]                everybody      own agency; agency:read: all below
 * GET  /api/agency/officers/{id}                               everybody      within the scope
 * POST /api/agency/officers            PUT .../{id}            agency:maintain
 * POST /api/agency/officers/{id}/certificates                  agency:maintain
 * PUT  /api/agency/officers/{id}/certificates/{cid}/check      agency:maintain
 * PUT  /api/agency/officers/{id}/certificates/{cid}/status     agency:maintain
 * GET  /api/agency/matters             GET .../{id}            everybody      own agency
 * POST /api/agency/matters             PUT .../{id}            agency:maintain
 * GET  /api/agency/matters/{id}/standards                      everybody      own agency; POST: agency:maintain
 * GET  /api/agency/laws                                        everybody      every version of every statute
 * GET  /api/agency/adjustments         POST .../{id}/closing   agency:maintain   own agency and all below
 * GET  /api/agency/accounts?page&amp;size                          agency:read
 * POST /api/agency/accounts            PUT .../{id}/roles|state|password     agency:accounts
 * </pre>
 */
@NullMarked
package org.mingjian.agency.register;

import org.jspecify.annotations.NullMarked;
