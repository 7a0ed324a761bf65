package dev.cairn.pack.shelf;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stops a pack whose own examples come out differently. */
class CasesStageTest {
  @TempDir Path shelf;

  @ParameterizedTest
  @MethodSource("broken")
  void stopsWithOneSentence(Broken broken) {
    broken.stopsIn(shelf);
  }

  static List<Broken> broken() {
    return List.of(
        new Broken(
            "case fails",
            Stage.CASES,
            pack -> pack.change("cases/all.json", "\"age\": 50", "\"age\": 49").hashed(),
            "The pack small is left out: cases/all.json, line 5, column 47: the case hot-and-old"
                + " expects true but got false for heat && age >= 50.\n"
                + "Maybe the condition or the case is not what was meant."),
        new Broken(
            "red line case fails",
            Stage.CASES,
            pack -> pack.change("cases/all.json", "{ \"illness\": \"fever\" }", "{}").hashed(),
            "The pack small is left out: cases/all.json, line 7, column 82: the case fever-stops"
                + " expects true but got unknown for illness == 'fever'.\n"
                + "Maybe the condition or the case is not what was meant."),
        new Broken(
            "plan without rules",
            Stage.CASES,
            pack ->
                pack.write(
                        "cases/plan.json",
                        "{ \"schema\": 1, \"cases\": [\n"
                            + " { \"id\": \"alex\", \"kind\": \"plan\", \"athlete\": {},"
                            + " \"expect\": { \"peakKm\": 55 } }\n"
                            + "] }")
                    .hashed(),
            "The pack small is left out: cases/plan.json, line 2, column 2: this case needs a plan,"
                + " and neither the pack nor one it requires has a template for any race.\n"
                + "Maybe \"requires\" in pack.json must name the pack that has them."));
  }
}
