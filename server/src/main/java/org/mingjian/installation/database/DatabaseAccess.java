package org.mingjian.installation.database;

/**
 * How to reach the database.
 *
 * @param url JDBC address of the application's database
 * @param application the role that the application works as; it owns nothing
 * @param owner the role that owns the schemas and runs the migrations
 */
public record DatabaseAccess(String url, Login application, Login owner) {}
