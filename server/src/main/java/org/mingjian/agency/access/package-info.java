/** 登录与访问控制: sessions, throttling, and who may reach which addresses. */
@NullMarked
package org.mingjian.agency.access;

import org.jspecify.annotations.NullMarked;
