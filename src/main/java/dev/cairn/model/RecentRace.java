package dev.cairn.model;

import java.time.Duration;
import java.time.LocalDate;

/** A race result that tells current fitness. */
public record RecentRace(double distanceKm, Duration time, LocalDate date) {}
