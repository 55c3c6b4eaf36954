package org.mingjian.installation;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Time is an input: the one clock that every module asks. Legal dates are those of Asia/Shanghai. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ClockConfiguration {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Bean
    @ConditionalOnProperty(name = "mingjian.clock", havingValue = "movable")
    MovableClock movableClock() {
        return new MovableClock(Clock.system(CHINA));
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock systemClock() {
        return Clock.system(CHINA);
    }
}
