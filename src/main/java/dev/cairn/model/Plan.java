package dev.cairn.model;

import java.time.LocalDate;
import java.util.List;

/** The skeleton of a plan: dates, types and distances that no writer may change. */
public record Plan(
    String athleteId, Race race, LocalDate raceDate, Goal goal, Grid grid, List<Week> weeks) {
  public Plan {
    weeks = List.copyOf(weeks);
  }
}
