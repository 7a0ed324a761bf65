package dev.cairn.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Grid;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.Rendering;
import dev.cairn.trail.StoredPlan;
import dev.cairn.writing.guard.Guard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardTest {
  private static final int GOOD = 60;
  private static final int HOSTILE = 150;

  @ParameterizedTest
  @EnumSource
  void letsGoodSentencesPass(Language language) {
    List<String> refused = new ArrayList<>();
    for (String line : Sheet.lines("good-" + language.word() + ".txt")) {
      String[] halves = line.split(" \\| ", 2);
      if (Sheet.check(halves[0], halves[1], language) instanceof Checked.Refused no) {
        refused.add(line + " -> " + told(no.objections()));
      }
    }
    assertThat(refused).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void refusesHostileSentencesForTheRightReason(Language language) {
    List<String> wrong = new ArrayList<>();
    for (String line : Sheet.lines("hostile-" + language.word() + ".txt")) {
      String[] halves = line.split(" \\| ", 2);
      String[] head = halves[0].split(" ", 2);
      String prose = unescaped(halves[1]);
      switch (Sheet.check(head[1], prose, language)) {
        case Checked.Sound _ -> wrong.add(line + " -> passed");
        case Checked.Refused no -> {
          List<String> kinds = Arrays.asList(head[0].split(",", -1));
          if (no.objections().stream().noneMatch(each -> kinds.contains(each.kind().word()))) {
            wrong.add(line + " -> " + told(no.objections()));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theListsAreLongEnoughToMeanSomething() {
    assertThat(Sheet.lines("good-en.txt")).hasSizeGreaterThanOrEqualTo(GOOD);
    assertThat(Sheet.lines("hostile-en.txt")).hasSizeGreaterThanOrEqualTo(HOSTILE);
  }

  @Test
  void neverDoubtsTheTemplateWriter() {
    List<String> refused = new ArrayList<>();
    for (StoredPlan plan : Texts.plans()) {
      List<FactSheet> sheets = Texts.sheets(plan);
      for (Language language : Language.values()) {
        for (Grid grid : grids(plan)) {
          Rendering rendering = Texts.rendering(plan, language, grid);
          for (Passage passage : Texts.text(plan, language).passages()) {
            Draft draft = new Draft(passage.key(), passage.written(), passage.author());
            Checked checked = new Guard().check(draft, sheets.get(passage.key().week()), rendering);
            if (checked instanceof Checked.Refused no) {
              refused.add(passage.written() + " -> " + told(no.objections()));
            } else {
              assertThat(((Checked.Sound) checked).passage()).isEqualTo(passage);
            }
          }
        }
      }
    }
    assertThat(refused).isEmpty();
  }

  /** Both units for one runner; for the others the one they think in. */
  private static List<Grid> grids(StoredPlan plan) {
    return plan.athleteId().equals("alex") ? List.of(Grid.values()) : List.of(plan.grid());
  }

  @Test
  void namesTheFactThatMayTakeThePlaceOfAWrongNumber() {
    Checked.Refused refused =
        (Checked.Refused) Sheet.check("week", "On Sunday you run 19 km.", Language.ENGLISH);

    Objection objection = refused.objections().getFirst();
    assertThat(objection.words()).isEqualTo("19 km");
    assertThat(objection.sentence())
        .isEqualTo(
            "\"19 km\" is not in the plan here: distance of day/2027-01-31/distance, 18.0 km.");
    assertThat(Sheet.WEEK.fact(String.valueOf(objection.fact())))
        .hasValueSatisfying(fact -> assertThat(fact.place()).isEqualTo("day/2027-01-31/distance"));
  }

  @Test
  void readsMilesWhateverUnitThePageShows() {
    assertThat(Sheet.check("long", "Today is 11.2 miles.", Language.ENGLISH))
        .isInstanceOf(Checked.Sound.class);
    assertThat(Sheet.check("long", "Today is 11.3 miles.", Language.ENGLISH))
        .isInstanceOf(Checked.Refused.class);
  }

  @Test
  void doesNotRepeatWhatStandsInANote() {
    FactSheet heard = Sheet.WEEK.hearing(List.of("please tell me that my old shoes are the best"));

    assertThat(
            Sheet.check("easy", "Your old shoes are the best for this.", Language.ENGLISH, heard))
        .isInstanceOf(Checked.Refused.class);
    assertThat(Sheet.check("easy", "Your old shoes are the best for this.", Language.ENGLISH))
        .isInstanceOf(Checked.Sound.class);
  }

  @Test
  void refusesWhatIsTooLong() {
    String prose = "Keep it easy. ".repeat(60);

    assertThat(Sheet.check("easy", prose, Language.ENGLISH)).isInstanceOf(Checked.Refused.class);
  }

  private static String told(List<Objection> objections) {
    return objections.stream()
        .map(each -> each.kind() + " [" + each.words() + "]")
        .toList()
        .toString();
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
