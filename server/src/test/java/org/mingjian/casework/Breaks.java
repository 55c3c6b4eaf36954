package org.mingjian.casework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mingjian.casework.policy.Policy;

/** The policies that a test breaks through the API, all else being right; exactly these must refuse. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Breaks {

    Policy[] value();
}
