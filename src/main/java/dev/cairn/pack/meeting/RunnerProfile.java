package dev.cairn.pack.meeting;

import dev.cairn.model.Race;
import dev.cairn.model.Temperament;
import org.jspecify.annotations.Nullable;

/**
 * A runner who does not exist, about whom coaches are asked.
 *
 * @param letter by which coaches call this runner
 * @param injury what the runner returns from, in both languages; null: none
 */
public record RunnerProfile(
    String letter,
    Bilingual title,
    int age,
    double weeklyKm,
    double longestKm,
    int runsAWeek,
    double yearsRunning,
    Temperament temperament,
    Race race,
    boolean firstRace,
    @Nullable Bilingual injury) {}
