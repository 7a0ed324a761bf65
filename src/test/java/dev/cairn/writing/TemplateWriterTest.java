package dev.cairn.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.WorkoutType;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Part;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.PlanText;
import dev.cairn.model.wording.Rendering;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateWriterTest {
  private static final boolean WRITE = "write".equals(System.getProperty("cairn.golden"));
  private static final double EASY_ENGLISH = 70;
  private static final double EASY_GERMAN = 55;
  private static final int LONGEST_SENTENCE = 40;
  private static final double MEAN_SENTENCE = 14;

  /** A form of sentence may come back in so large a part of the weeks. */
  private static final double MOST_USES = 0.7;

  static Stream<Arguments> all() {
    return Texts.plans().stream()
        .flatMap(
            plan -> Stream.of(Language.values()).map(language -> Arguments.of(plan, language)));
  }

  static Stream<Arguments> golden() {
    return Stream.of("alex", "grace", "leilani")
        .map(Texts::plan)
        .flatMap(
            plan -> Stream.of(Language.values()).map(language -> Arguments.of(plan, language)));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void writesTheTextThatWasRead(StoredPlan plan, Language language) throws IOException {
    Path golden =
        Path.of(
            "src/test/resources/dev/cairn/writing",
            "text-" + plan.athleteId() + "-" + language.word() + ".txt");
    String now = page(plan, language);
    if (WRITE) {
      Files.writeString(golden, now);
    }
    assertThat(now).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyRunHasItsTextAndEveryWeekItsNote(StoredPlan plan, Language language) {
    PlanText text = Texts.text(plan, language);
    assertThat(text.at(PassageKey.planNote())).isPresent();
    for (StoredWeek week : plan.weeks()) {
      assertThat(text.at(PassageKey.weekNote(week.number()))).isPresent();
      for (StoredDay day : week.days()) {
        Set<Part> parts =
            text.ofWeek(week.number()).stream()
                .filter(passage -> day.date().equals(passage.key().day()))
                .map(passage -> passage.key().part())
                .collect(Collectors.toSet());
        assertThat(parts).as("%s %s", plan.athleteId(), day.date()).contains(Part.TITLE);
        if (day.type().run()) {
          assertThat(parts)
              .as("%s %s", plan.athleteId(), day.date())
              .contains(Part.DESCRIPTION, Part.INTENSITY, Part.GUIDANCE);
        }
        if (day.type().quality() || day.type() == WorkoutType.STEADY) {
          assertThat(parts).as("%s %s", plan.athleteId(), day.date()).contains(Part.STRUCTURE);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysNoSentenceTwiceInAWeekAndFewOftenInAPlan(StoredPlan plan, Language language) {
    PlanText text = Texts.text(plan, language);
    List<FactSheet> sheets = Texts.sheets(plan);
    Rendering rendering = Texts.rendering(plan, language, plan.grid());
    Map<String, Integer> forms = new TreeMap<>();
    for (StoredWeek week : plan.weeks()) {
      Set<String> said = new TreeSet<>();
      for (Passage passage : text.ofWeek(week.number())) {
        if (passage.key().part() != Part.TITLE && passage.key().part() != Part.STRUCTURE) {
          String shown = rendering.text(passage, sheets.get(week.number()));
          for (String sentence : Readability.sentences(shown)) {
            boolean fresh = sentence.length() < 12 || said.add(sentence);
            assertThat(fresh)
                .as("%s week %s: %s", plan.athleteId(), week.number(), sentence)
                .isTrue();
          }
          for (String form : Readability.sentences(passage.written().replaceAll("F[0-9]+", "F"))) {
            forms.merge(form, 1, Integer::sum);
          }
        }
      }
    }
    int most = (int) Math.ceil(plan.weeks().size() * MOST_USES);
    assertThat(forms.entrySet().stream().filter(each -> each.getValue() > most))
        .as(plan.athleteId())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void readsEasily(StoredPlan plan, Language language) {
    List<FactSheet> sheets = Texts.sheets(plan);
    Rendering rendering = Texts.rendering(plan, language, plan.grid());
    List<String> sentences = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (Passage passage : Texts.text(plan, language).passages()) {
      if (passage.key().part() != Part.TITLE) {
        String shown = rendering.text(passage, sheets.get(passage.key().week()));
        if (passage.key().part() != Part.STRUCTURE) {
          sentences.addAll(Readability.sentences(shown));
        }
        all.append(shown).append(shown.endsWith(".") ? " " : ". ");
      }
    }
    assertThat(Readability.ease(all.toString(), language))
        .isGreaterThan(language == Language.ENGLISH ? EASY_ENGLISH : EASY_GERMAN);
    assertThat(sentences.stream().mapToInt(Readability::words).average().orElse(0))
        .isLessThan(MEAN_SENTENCE);
    assertThat(sentences).allMatch(sentence -> Readability.words(sentence) <= LONGEST_SENTENCE);
    assertThat(all.toString()).doesNotContain("!", "  ", " .", " ,", "..", "{", "}");
  }

  @Test
  void theSamePlanGivesTheSameTextAndAnotherRunnerAnother() {
    StoredPlan alex = Texts.plan("alex");

    assertThat(Texts.text(alex, Language.GERMAN)).isEqualTo(Texts.text(alex, Language.GERMAN));
    assertThat(written(Texts.plan("nadia"))).isNotEqualTo(written(alex));
  }

  private static List<String> written(StoredPlan plan) {
    return Texts.text(plan, Language.ENGLISH).passages().stream().map(Passage::written).toList();
  }

  @Test
  void bothLanguagesSayTheSameFactsAtTheSamePlaces() {
    for (StoredPlan plan : Texts.plans()) {
      List<Passage> english = Texts.text(plan, Language.ENGLISH).passages();
      List<Passage> german = Texts.text(plan, Language.GERMAN).passages();
      assertThat(english)
          .extracting(Passage::key)
          .isEqualTo(german.stream().map(Passage::key).toList());
      assertThat(english.getFirst().author()).isInstanceOf(Author.Template.class);
    }
  }

  private static String page(StoredPlan plan, Language language) {
    List<FactSheet> sheets = Texts.sheets(plan);
    Rendering rendering = Texts.rendering(plan, language, plan.grid());
    StringBuilder page = new StringBuilder();
    for (Passage passage : Texts.text(plan, language).passages()) {
      FactSheet sheet = sheets.get(passage.key().week());
      page.append(passage.key().text()).append('\n');
      page.append("  ").append(rendering.text(passage, sheet)).append("\n");
    }
    return page.toString();
  }
}
