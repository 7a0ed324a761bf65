package dev.cairn.action.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.RunningPack;
import dev.cairn.model.Race;
import dev.cairn.model.wording.Language;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.origin.TemplateValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a rule does and for whom, in both languages. */
class RuleSentenceTest {
  private static final BookWords GERMAN = new BookWords(Language.GERMAN);

  private static Provenance rule(String condition, Sets sets) {
    Grounds grounds =
        new Grounds.Reviews(
            "p",
            LocalDate.of(2026, 11, 21),
            List.of("Anna"),
            "t",
            List.of(),
            List.of(),
            2,
            1,
            0,
            1);
    return new Provenance("cr-x", "A name", condition, sets, "", grounds, 1, List.of());
  }

  private static String said(Language language, Provenance rule) {
    return new RuleSentence(new BookWords(language)).sentence(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "temperament == 'bold' | Temperament: kühn",
        "age >= 50 | Alter 50 oder mehr",
        "sleepHours < 6.5 | Stunden Schlaf unter 6,5",
        "injuryWithin('itb_syndrome', 12) | eine Verletzung in 12 Monaten: Läuferknie (ITB)",
        "heat && age >= 60 | Training in der Hitze, Alter 60 oder mehr",
        "'burnout' in previousFailures | ein früherer Plan endete durch Erschöpfung",
        "race != 'half' | Rennen: nicht Halbmarathon",
        "worstPain() > 3 | stärkster Schmerz über 3",
      })
  void aConditionIsToldInGerman(String condition, String said) {
    assertThat(new ConditionWords(GERMAN).of(condition)).isEqualTo(said);
  }

  @Test
  void everyConditionOfTheShippedModifiersHasGermanWords() {
    for (Modifier modifier : RunningPack.rules().modifiers()) {
      String condition = modifier.condition().text();
      assertThat(new ConditionWords(GERMAN).of(condition)).as(condition).isNotEqualTo(condition);
    }
  }

  @Test
  void aConditionWithoutGermanWordsStaysAsItIsWritten() {
    String condition = "weeks * 2 > age";
    assertThat(new ConditionWords(GERMAN).of(condition)).isEqualTo(condition);
  }

  @Test
  void aValueHasItsUnitAndBandInTheLanguage() {
    Provenance rule = rule("age >= 50", new Sets.Value("cr-x", "weeklyIncrease", 6.5, 11, 6.5, 8));
    assertThat(said(Language.ENGLISH, rule))
        .isEqualTo("Weekly growth at most 8 % where age 50 or more; reasonable from 6.5 to 11 %.");
    assertThat(said(Language.GERMAN, rule))
        .isEqualTo(
            "Zuwachs je Woche höchstens 8 % bei: Alter 50 oder mehr; vertretbar sind 6,5 bis"
                + " 11 %.");
    assertThat(said(Language.GERMAN, rule("age >= 50", new Sets.Line("cr-x"))))
        .isEqualTo("Kein Plan bei: Alter 50 oder mehr.");
  }

  /** What files call a quantity has a name; the English one is what plans call it. */
  @ParameterizedTest
  @EnumSource(Quantity.class)
  void everyQuantityHasItsSentence(Quantity quantity) {
    Provenance rule = rule("heat", new Sets.Value("cr-x", quantity.word(), 0, 1, 0, 1));
    String plain = quantity.plain();
    String capital = plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    assertThat(said(Language.ENGLISH, rule)).startsWith(capital + " ").contains(" 1");
    assertThat(said(Language.GERMAN, rule)).contains(" 1").doesNotContain(plain);
  }

  @ParameterizedTest
  @EnumSource(TemplateValue.class)
  void everyValueOfATemplateHasItsSentence(TemplateValue value) {
    Sets set =
        new Sets.Template(Race.MARATHON, List.of(new Sets.Changed("phase/build", value, "1", "2")));
    assertThat(said(Language.ENGLISH, rule("race == 'marathon'", set)))
        .isEqualTo("For the race marathon " + value.plain() + ": 2 instead of 1.");
    assertThat(said(Language.GERMAN, rule("race == 'marathon'", set)))
        .startsWith("Für das Rennen Marathon: ")
        .endsWith(": 2 statt 1.")
        .doesNotContain(value.plain());
  }
}
