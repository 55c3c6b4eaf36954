package org.mingjian.installation.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The owner's access, used for migrations only.
 *
 * @param url JDBC address, as a rule the same as {@code spring.datasource.url}
 * @param username the role that owns the schemas
 * @param password its password
 */
@ConfigurationProperties("mingjian.database")
record OwnerAccess(
        @Name("owner-url") String url,
        @Name("owner-username") String username,
        @Name("owner-password") String password) {}
