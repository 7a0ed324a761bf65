package dev.cairn.architecture.planted.databaseonlyinstore.review;

import java.sql.Connection;

/** A queue that asks the database itself. */
public record Queue(Connection connection) {}
