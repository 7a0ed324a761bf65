package dev.cairn.writing.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.text.Listener;
import dev.cairn.action.text.TextWish;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.trail.StoredPlan;
import dev.cairn.writing.Texts;
import dev.cairn.writing.guard.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Generated answers of a writer who means ill: whatever comes, only text that was asked for is
 * taken, no figure that contradicts the plan is shown, and every lie that arrives is caught.
 */
class HostileAnswersTest {
  private static final int SAMPLE = 300;
  private static final int ALL = 10_000;
  private static final int LONGEST_PIECE = 40;
  private static final Author SOMEBODY = new Author.Remote("test", "m", "request");

  /** How many answers were read, and what became of their passages. */
  private record Fate(int answers, int shown, int caught) {}

  @Test
  void nothingThatContradictsThePlanIsShown() {
    Fate fate = run(0, SAMPLE);
    assertThat(fate.shown()).as("answers that are honest pass").isGreaterThan(SAMPLE);
    assertThat(fate.caught()).isGreaterThan(SAMPLE);
  }

  @Test
  @Tag("soak")
  void norInTenThousand() {
    Fate fate = run(SAMPLE, ALL);
    assertThat(fate.caught()).isGreaterThan(ALL);
  }

  private static Fate run(int from, int to) {
    List<StoredPlan> plans = Texts.plans();
    int shown = 0;
    int caught = 0;
    List<String> through = new ArrayList<>();
    for (int seed = from; seed < to; seed++) {
      Random random = new Random(seed);
      StoredPlan plan = plans.get(random.nextInt(plans.size()));
      TextWish wish = SampleWeek.wish(plan, 1 + random.nextInt(plan.weeks().size()));
      HostileAnswer answer = HostileAnswer.of(wish, random);
      for (Checked checked : heard(wish, answer.text(), random)) {
        switch (checked) {
          case Checked.Refused _ -> caught++;
          case Checked.Sound(Passage passage) -> {
            shown++;
            String text = wish.shown().text(passage, wish.sheet());
            if (!wish.passages().contains(passage.key()) || lies(answer, passage.key(), text)) {
              through.add(seed + " " + passage.key().text() + ": " + text);
            }
          }
        }
      }
    }
    assertThat(through).isEmpty();
    return new Fate(to - from, shown, caught);
  }

  /** A lie may arrive cut off; then it is one only if its figure did arrive. */
  private static boolean lies(HostileAnswer answer, PassageKey key, String text) {
    Lie lie = answer.lies().get(key);
    Set<String> figures = Lie.figures(text);
    return figures.contains("99")
        || (lie != null && (text.contains(lie.sentence()) || figures.contains(lie.number())));
  }

  private static List<Checked> heard(TextWish wish, String answer, Random random) {
    Hearing hearing = new Hearing(wish, SOMEBODY, new Guard(), Listener.NONE);
    int at = 0;
    while (at < answer.length()) {
      int to = Math.min(answer.length(), at + 1 + random.nextInt(LONGEST_PIECE));
      hearing.piece(answer.substring(at, to));
      at = to;
    }
    return hearing.passages();
  }
}
