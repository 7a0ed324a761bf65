package dev.cairn.cli;

import dev.cairn.strength.roster.Rosters;

/** Models as commands use them: those that are there, and where they are made. */
public record Models(Rosters rosters, ModelWorks works) {}
