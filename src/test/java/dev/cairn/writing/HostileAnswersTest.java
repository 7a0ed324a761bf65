package dev.cairn.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.Rendering;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import dev.cairn.writing.guard.Guard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ten thousand hostile answers: what was planted is never shown, and the plan stays as it is. */
class HostileAnswersTest {
  private static final int ANSWERS = 10_000;
  private static final int EVERY_KIND = 300;

  @Test
  void nothingPlantedIsEverShown() throws Exception {
    HostileAnswers hostile = new HostileAnswers(20270221);
    List<String> shown = new ArrayList<>();
    Map<String, Integer> kinds = new TreeMap<>();
    int answers = 0;
    List<StoredPlan> plans = Texts.plans();
    while (answers < ANSWERS) {
      StoredPlan plan = plans.get(answers % plans.size());
      Language language = Language.values()[answers / plans.size() % 2];
      Rendering rendering = Texts.rendering(plan, language, plan.grid());
      List<FactSheet> sheets = Texts.sheets(plan);
      for (Passage passage : sample(Texts.text(plan, language).passages(), answers)) {
        FactSheet sheet = sheets.get(passage.key().week());
        HostileAnswers.Answer answer = hostile.of(passage, sheet, rendering);
        kinds.merge(answer.kind(), 1, Integer::sum);
        answers++;
        Draft draft =
            new Draft(passage.key(), answer.prose(), new Author.Remote("test", "fuzz", "r"));
        if (new Guard().check(draft, sheet, rendering) instanceof Checked.Sound sound) {
          shown.add(answer.kind() + ": " + answer.planted() + " in " + sound.passage().written());
        }
      }
    }
    assertThat(shown).as(shown.size() + " of " + answers).isEmpty();
    assertThat(kinds.values()).allMatch(count -> count >= EVERY_KIND);
    unchanged(plans);
  }

  /** Texts hang on plans and never the other way round: each file still has its hash. */
  private static void unchanged(List<StoredPlan> plans) throws Exception {
    for (StoredPlan plan : plans) {
      byte[] line = Files.readAllBytes(Path.of("sample-athletes", plan.athleteId(), "plan.json"));
      assertThat(PlanReader.contentHash(line)).isEqualTo(plan.hash());
    }
  }

  private static List<Passage> sample(List<Passage> passages, int from) {
    List<Passage> some = new ArrayList<>();
    for (int i = from % 7; i < passages.size(); i += 7) {
      some.add(passages.get(i));
    }
    return some;
  }
}
