package dev.cairn.architecture.planted.arrowsrundown.cli;

import dev.cairn.architecture.planted.arrowsrundown.store.Table;

/** A command that reaches past the actions to an edge. */
public record Command(Table table) {}
