package org.mingjian;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on the real database: MockMvc, and {@link org.mingjian.installation.MovableClock} as
 * the clock (inject it; call {@code follow()} in {@code @AfterEach} when you moved it). The self-check rests: a test steps it.
 *
 * <p>All such tests share one context and one database: add no properties, no mock beans, no profiles of your own (each
 * variation starts a further context), make your own agencies, officers and subjects with random identifiers, and
 * never count rows that other tests may have made. Events reach their listeners after commit and in another thread;
 * wait for their effect, never sleep. A request as somebody: {@code mvc.perform(post(...).with(Acting.as(actor)))}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "mingjian.clock=movable",
            "mingjian.self-check.rate=0",
            "mingjian.events.redelivery=1s",
            // A test moves the clock and steps this itself.
            "mingjian.measures.lapse=12h",
            // A test moves the clock and lets the law speak itself.
            "mingjian.licences.silence=12h",
            "mingjian.executions.lapse=12h",
            "spring.modulith.events.staleness.check-interval=1s"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
public @interface IntegrationTest {}
