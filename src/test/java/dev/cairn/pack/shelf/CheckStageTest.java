package dev.cairn.pack.shelf;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stops a pack whose files are not what they should be. */
class CheckStageTest {
  @TempDir Path shelf;

  @ParameterizedTest
  @MethodSource("broken")
  void stopsWithOneSentence(Broken broken) {
    broken.stopsIn(shelf);
  }

  static List<Broken> broken() {
    return List.of(
        new Broken(
            "hash lies",
            Stage.CHECK,
            pack -> pack.change("modifiers/heat.json", "\"value\": 0.9", "\"value\": 1"),
            "The pack small is left out: pack.json, line 10, column 5: modifiers/heat.json is not"
                + " the file whose hash stands here.\n"
                + "Maybe it was changed on purpose, then \"packs hash\" writes the new hash."),
        new Broken(
            "file missing",
            Stage.CHECK,
            pack -> pack.delete("cases/all.json"),
            "The pack small is left out: pack.json, line 9, column 5: it lists cases/all.json,"
                + " which is not there.\n"
                + "Maybe it was removed or renamed, then \"packs hash\" puts the list right."),
        new Broken(
            "file not listed",
            Stage.CHECK,
            pack ->
                pack.write("modifiers/cold.json", TestPack.HEAT.replace("\"heat\"", "\"cold\"")),
            "The pack small is left out: pack.json, line 8, column 3: modifiers/cold.json is in the"
                + " folder but not in this list.\n"
                + "Maybe it is new, then \"packs hash\" adds it."),
        new Broken(
            "folder renamed",
            Stage.CHECK,
            pack -> pack.change("pack.json", "\"small\"", "\"tiny\""),
            "The pack small is left out: pack.json, line 3, column 3: \"id\" is tiny, but the"
                + " folder is small.\n"
                + "Maybe the folder was renamed."),
        new Broken(
            "newer form",
            Stage.CHECK,
            pack -> pack.change("pack.json", "\"schema\": 1", "\"schema\": 2"),
            "The pack small is left out: pack.json, line 2, column 3: \"schema\" is 2, but this"
                + " Cairn only reads 1.\n"
                + "Maybe the pack is made for a newer Cairn."),
        new Broken(
            "version of two",
            Stage.CHECK,
            pack -> pack.change("pack.json", "1.2.0", "1.2"),
            "The pack small is left out: pack.json, line 4, column 3: \"version\" must be three"
                + " numbers such as 1.0.0, but is \"1.2\".\n"
                + "Maybe a character slipped in or is missing."),
        new Broken(
            "unknown field",
            Stage.CHECK,
            pack ->
                pack.change("modifiers/heat.json", "\"conservative\"", "\"conservativ\"").hashed(),
            "The pack small is left out: modifiers/heat.json, line 7, column 75: there is no field"
                + " \"conservativ\" in entry 1 of \"effects\".\n"
                + "Maybe conservative was meant."),
        new Broken(
            "field missing",
            Stage.CHECK,
            pack ->
                pack.change(
                        "redlines/fever.json",
                        "\"reason\": \"With a fever there is no training.\",",
                        "")
                    .hashed(),
            "The pack small is left out: redlines/fever.json, line 1, column 1: \"reason\" is"
                + " missing.\n"
                + "Maybe it was forgotten."),
        new Broken(
            "wrong type",
            Stage.CHECK,
            pack -> pack.change("modifiers/heat.json", "\"low\": 0.8", "\"low\": \"0.8\"").hashed(),
            "The pack small is left out: modifiers/heat.json, line 7, column 52: \"low\" must be a"
                + " number, but is the text \"0.8\".\n"
                + "Maybe quotes are missing or too many."),
        new Broken(
            "wrong word",
            Stage.CHECK,
            pack -> pack.change("modifiers/heat.json", "\"peak\"", "\"peek\"").hashed(),
            "The pack small is left out: modifiers/heat.json, line 7, column 7: \"quantity\" is"
                + " \"peek\", but can only be \"weeklyIncrease\", \"peak\", \"longRun\","
                + " \"hardMinutes\", \"easyDaysBetweenHard\", \"cutbackEvery\", \"cutbackDepth\","
                + " \"qualitySessions\", \"firstQualityWeek\", \"firstSteadyWeek\", \"hills\" or"
                + " \"intervals\".\n"
                + "Maybe peak was meant."),
        new Broken(
            "out of all range",
            Stage.CHECK,
            pack -> pack.change("modifiers/heat.json", "\"value\": 0.9", "\"value\": 900").hashed(),
            "The pack small is left out: modifiers/heat.json, line 7, column 96: \"value\" is 900,"
                + " but must be at most 100.\n"
                + "Maybe the unit is another one."),
        new Broken(
            "empty text",
            Stage.CHECK,
            pack -> pack.change("modifiers/heat.json", "Heat costs.", " ").hashed(),
            "The pack small is left out: modifiers/heat.json, line 9, column 3: \"reason\" must be"
                + " a text that is not empty, but is \" \".\n"
                + "Maybe a character slipped in or is missing."),
        new Broken(
            "no effect",
            Stage.CHECK,
            pack ->
                pack.write("modifiers/heat.json", TestPack.HEAT.replaceAll("(?s)\\[.*\\]", "[]"))
                    .hashed(),
            "The pack small is left out: modifiers/heat.json, line 6, column 3: \"effects\" is"
                + " empty, but needs at least 1.\n"
                + "Maybe it is not finished."),
        new Broken(
            "no id",
            Stage.CHECK,
            pack -> pack.change("modifiers/heat.json", "\"heat\",", "\"Heat!\",").hashed(),
            "The pack small is left out: modifiers/heat.json, line 3, column 3: \"id\" must be"
                + " small letters, digits and hyphens, but is \"Heat!\".\n"
                + "Maybe a character slipped in or is missing."),
        new Broken(
            "case of unknown fact",
            Stage.CHECK,
            pack -> pack.change("cases/all.json", "\"age\": 50", "\"agee\": 50").hashed(),
            "The pack small is left out: cases/all.json, line 5, column 34: there is no field"
                + " \"agee\" in \"athlete\".\n"
                + "Maybe age was meant."),
        new Broken(
            "case without answer",
            Stage.CHECK,
            pack -> pack.change("cases/all.json", ", \"applies\": \"unknown\"", "").hashed(),
            "The pack small is left out: cases/all.json, line 6, column 5: \"applies\" is missing"
                + " in entry 2 of \"cases\".\n"
                + "Maybe it was forgotten."));
  }
}
