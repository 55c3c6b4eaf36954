grant usage on schema ${flyway:defaultSchema} to mingjian_app;
