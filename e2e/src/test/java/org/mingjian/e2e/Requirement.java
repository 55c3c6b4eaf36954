package org.mingjian.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The requirement ids and provisions that a journey proves; the requirements page is generated from it. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requirement {

    /** Ids such as {@code E1}, {@code G6}. */
    String[] value();

    /** Provisions such as {@code 行政处罚法 第五十八条}. */
    String[] law() default {};
}
