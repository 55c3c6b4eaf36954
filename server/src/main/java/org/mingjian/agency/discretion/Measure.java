package org.mingjian.agency.discretion;

/** 计量方式: what the two numbers of a range mean. */
public enum Measure {
    /** Amounts in fen. */
    FEN,
    /** Multiples of the base amount, for example of 货值金额. */
    MULTIPLE,
    /** Shares of the statutory range, 0 its minimum and 1 its maximum. */
    SHARE
}
