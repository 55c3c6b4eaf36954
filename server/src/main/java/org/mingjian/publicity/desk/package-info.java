/**
 * 公示工作台: the endpoints that the desk calls.
 *
 * <pre>
 * GET  /api/publicity/records?state=&amp;q=&amp;page=0&amp;size=20    publicity:read     RecordPage, most urgent first
 * GET  /api/publicity/records/{id}                       publicity:read     RecordDetail
 * PUT  /api/publicity/records/{id}/redactions            publicity:prepare  RedactionsRequest -> RecordDetail
 * POST /api/publicity/records/{id}/submit                publicity:prepare  StepRequest       -> RecordDetail
 * POST /api/publicity/records/{id}/return                publicity:release  ReturnRequest     -> RecordDetail
 * POST /api/publicity/records/{id}/clear                 publicity:release  StepRequest       -> RecordDetail
 * POST /api/publicity/records/{id}/release               publicity:release  StepRequest       -> RecordDetail
 * POST /api/publicity/records/{id}/withdraw              publicity:release  WithdrawRequest   -> RecordDetail
 * </pre>
 *
 * <p>DRAFT -submit-&gt; IN_REVIEW -clear-&gt; CLEARED -release-&gt; PUBLISHED -withdraw-&gt; WITHDRAWN; IN_REVIEW and
 * CLEARED -return-&gt; DRAFT; IN_REVIEW -release-&gt; PUBLISHED clears and releases in one step. Release needs the
 * decision served.
 */
@NullMarked
package org.mingjian.publicity.desk;

import org.jspecify.annotations.NullMarked;
