package dev.cairn.model;

import java.time.LocalDate;

/** A race on the way to the goal race. */
public record OtherRace(LocalDate date, double distanceKm, Priority priority) {}
