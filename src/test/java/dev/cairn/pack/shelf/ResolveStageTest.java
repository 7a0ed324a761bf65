package dev.cairn.pack.shelf;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stops a pack whose parts do not fit together. */
class ResolveStageTest {
  @TempDir Path shelf;

  @ParameterizedTest
  @MethodSource("broken")
  void stopsWithOneSentence(Broken broken) {
    broken.stopsIn(shelf);
  }

  static List<Broken> broken() {
    return List.of(
        new Broken(
            "value outside",
            Stage.RESOLVE,
            pack -> pack.change("modifiers/heat.json", "\"value\": 0.9", "\"value\": 0.7").hashed(),
            "The pack small is left out: modifiers/heat.json, line 7, column 96: \"value\" of the"
                + " effect on peak is 0.7, outside its range from 0.8 to 1.\n"
                + "Maybe the range in \"low\" and \"high\" is too narrow."),
        new Broken(
            "conservative outside",
            Stage.RESOLVE,
            pack ->
                pack.change("modifiers/heat.json", "\"conservative\": 0.8", "\"conservative\": 0.7")
                    .hashed(),
            "The pack small is left out: modifiers/heat.json, line 7, column 75: \"conservative\""
                + " of the effect on peak is 0.7, outside its range from 0.8 to 1.\n"
                + "Maybe the range in \"low\" and \"high\" is too narrow."),
        new Broken(
            "conservative is bold",
            Stage.RESOLVE,
            pack ->
                pack.change("modifiers/heat.json", "\"conservative\": 0.8", "\"conservative\": 1")
                    .hashed(),
            "The pack small is left out: modifiers/heat.json, line 7, column 75: \"conservative\" 1"
                + " is less careful than \"value\" 0.9.\n"
                + "Maybe the two numbers are swapped."),
        new Broken(
            "range turned around",
            Stage.RESOLVE,
            pack ->
                pack.change(
                        "modifiers/heat.json",
                        "\"low\": 0.8, \"high\": 1",
                        "\"low\": 1, \"high\": 0.8")
                    .hashed(),
            "The pack small is left out: modifiers/heat.json, line 7, column 62: \"high\" is 0.8,"
                + " which is less than \"low\" 1.\n"
                + "Maybe the two numbers are swapped."),
        new Broken(
            "factor above one",
            Stage.RESOLVE,
            pack -> pack.change("modifiers/heat.json", "\"high\": 1,", "\"high\": 1.1,").hashed(),
            "The pack small is left out: modifiers/heat.json, line 7, column 5: a factor on peak"
                + " goes from above 0 to 1, not from 0.8 to 1.1.\n"
                + "Maybe it was meant in percent; a modifier only ever makes a plan gentler."),
        new Broken(
            "wrong operation",
            Stage.RESOLVE,
            pack -> pack.change("modifiers/heat.json", "\"multiply\"", "\"at_most\"").hashed(),
            "The pack small is left out: modifiers/heat.json, line 7, column 27: peak cannot be"
                + " changed with at_most.\n"
                + "Maybe multiply was meant."),
        new Broken(
            "id twice",
            Stage.RESOLVE,
            pack -> pack.write("modifiers/zeal.json", TestPack.HEAT).hashed(),
            "The pack small is left out: modifiers/zeal.json, line 3, column 3: the modifier heat"
                + " is there twice, first in modifiers/heat.json.\n"
                + "Maybe one of them needs another name."),
        new Broken(
            "condition broken",
            Stage.RESOLVE,
            pack -> pack.change("modifiers/heat.json", "age >= 50", "age >= ").hashed(),
            "The pack small is left out: modifiers/heat.json, line 5, column 32: in the condition,"
                + " expected a fact, a number or a text, found the end.\n"
                + "Maybe something is missing before it."),
        new Broken(
            "condition of wrong kind",
            Stage.RESOLVE,
            pack -> pack.change("modifiers/heat.json", "age >= 50", "age").hashed(),
            "The pack small is left out: modifiers/heat.json, line 5, column 25: in the condition,"
                + " '&&' needs something true or false, but here stands a number.\n"
                + "Maybe a comparison is missing or too many."),
        new Broken(
            "unknown fact",
            Stage.RESOLVE,
            pack -> pack.change("modifiers/heat.json", "age >= 50", "shoeSize >= 50").hashed(),
            "The pack small is left out: modifiers/heat.json, line 5, column 25: in the condition,"
                + " there is no fact called shoeSize.\n"
                + "Maybe one of these was meant: age, sex, weeklyKm, longestRunKm, runsPerWeek,"
                + " yearsRunning, consistentWeeks, temperament, sleepHours, stress, hrv,"
                + " restingPulseDelta, illness, heat, daysOff, previousFailures, race, goal,"
                + " daysPerWeek, weeks, firstMarathon, speedwork."),
        new Broken(
            "case of nothing",
            Stage.RESOLVE,
            pack ->
                pack.change(
                        "cases/all.json", "\"modifier\": \"heat\",\n", "\"modifier\": \"heart\",\n")
                    .hashed(),
            "The pack small is left out: cases/all.json, line 4, column 48: there is no modifier"
                + " called heart.\n"
                + "Maybe heat was meant."),
        new Broken(
            "below the floor",
            Stage.RESOLVE,
            pack ->
                pack.write(
                        "rules/floors.json",
                        "{ \"schema\": 1, \"floors\": { \"peak\": 0.95, \"longRun\": 0.5,"
                            + " \"hardMinutes\": 0.5 } }")
                    .hashed(),
            "The pack small is left out: modifiers/heat.json, line 7, column 96: 0.9 for peak is"
                + " below the floor of 0.95 in rules/floors.json.\n"
                + "Maybe the floor is meant for several modifiers together and must be lower."),
        new Broken(
            "required not there",
            Stage.RESOLVE,
            pack -> pack.change("pack.json", "\"requires\": []", "\"requires\": [\"running\"]"),
            "The pack small is left out: pack.json, line 7, column 16: it requires the pack"
                + " running, which is not there.\n"
                + "Maybe running must be added first."));
  }
}
