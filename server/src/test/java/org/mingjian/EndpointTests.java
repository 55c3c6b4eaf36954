package org.mingjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingjian.agency.Permission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the running server states who may use it, under the word of its module. */
@IntegrationTest
@Requirement("P4")
class EndpointTests {

    private static final Pattern AUTHORITY = Pattern.compile("hasAuthority\\('([a-z]+:[a-z]+)'\\)");

    /** Open to everybody, with the reason. */
    private static final Map<String, String> PUBLIC = Map.of(
            "org.mingjian.publicity.portal", "what the public may know needs no account (行政执法公示)",
            "org.mingjian.recording.log", "anyone can check the record",
            "org.mingjian.recording.witness.WitnessEndpoint", "what is cosigned is signed already, by a configured log",
            "org.mingjian.agency.access.SessionController", "who logs in has no permission yet",
            "org.mingjian.installation.web.VerifierFile", "who checks us needs no account",
            "org.mingjian.installation.web.ContainerRefusals", "whoever is refused is told so");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everyEndpointStatesItsPermission() {
        assertThat(endpoints())
                .hasSizeGreaterThan(30)
                .allSatisfy(endpoint ->
                        assertThat(permission(endpoint)).as("%s", endpoint).isNotBlank());
    }

    @Test
    void onlyTheNamedAddressesAreOpenToEverybody() {
        assertThat(endpoints().stream().filter(endpoint -> permission(endpoint).startsWith("permitAll")))
                .hasSizeGreaterThan(10)
                .allSatisfy(endpoint -> assertThat(PUBLIC.keySet())
                        .as("%s", endpoint)
                        .anyMatch(name -> endpoint.getBeanType().getName().startsWith(name)));
    }

    @Test
    void everyPermissionAskedForExistsAndBearsItsModulesWord() throws IllegalAccessException {
        List<String> known = List.of(constants());
        List<HandlerMethod> guarded = endpoints().stream()
                .filter(endpoint -> permission(endpoint).contains("hasAuthority"))
                .toList();
        assertThat(guarded).hasSizeGreaterThan(15).allSatisfy(endpoint -> {
            Matcher authority = AUTHORITY.matcher(permission(endpoint));
            assertThat(authority.find()).as("%s", endpoint).isTrue();
            assertThat(known).contains(authority.group(1));
        });
    }

    @Test
    void everyAddressOfTheDeskBearsItsModulesWord() {
        var addresses = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.mingjian."))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(address -> address.startsWith("/api/"))
                        .map(address -> Map.entry(address, entry.getValue())))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(20).allSatisfy(entry -> {
            String module = entry.getValue().getBeanType().getName().split("\\.")[2];
            assertThat(entry.getKey()).startsWith("/api/" + module);
        });
    }

    private List<HandlerMethod> endpoints() {
        return mapping.getHandlerMethods().values().stream()
                .filter(endpoint -> endpoint.getBeanType().getName().startsWith("org.mingjian."))
                .toList();
    }

    private static String permission(HandlerMethod endpoint) {
        Method method = endpoint.getMethod();
        PreAuthorize own = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        PreAuthorize whole = AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), PreAuthorize.class);
        return own != null ? own.value() : whole != null ? whole.value() : "";
    }

    private static String[] constants() throws IllegalAccessException {
        var fields = Permission.class.getFields();
        String[] values = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            values[i] = (String) fields[i].get(null);
        }
        return values;
    }
}
