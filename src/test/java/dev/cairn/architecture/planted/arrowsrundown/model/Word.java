package dev.cairn.architecture.planted.arrowsrundown.model;

import dev.cairn.architecture.planted.arrowsrundown.cli.Command;

/** A word of the model that looks up, at the command line. */
public record Word(Command command) {}
