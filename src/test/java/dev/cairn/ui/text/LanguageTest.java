package dev.cairn.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanguageTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

  @AfterEach
  void english() {
    Language.ENGLISH.speak();
  }

  @Test
  void theSystemSaysWhichComesFirst() {
    assertThat(Language.ofSystem(Locale.GERMANY)).isEqualTo(Language.GERMAN);
    assertThat(Language.ofSystem(Locale.forLanguageTag("de-AT"))).isEqualTo(Language.GERMAN);
    assertThat(Language.ofSystem(Locale.FRANCE)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void textsThatWereFoundBeforeAreSaidInTheLanguageOfTheMoment() {
    Words words = Words.of(LanguageTest.class);
    assertThat(words.text("load.body")).isEqualTo("own weight");
    Language.GERMAN.speak();
    assertThat(words.text("load.body")).isEqualTo("eigenes Gewicht");
    assertThat(words.text("load.help", "5 kg")).isEqualTo("5 kg Hilfe");
    Language.ENGLISH.speak();
    assertThat(words.text("load.help", "5 kg")).isEqualTo("5 kg of help");
  }

  @Test
  void daysAreWrittenAsInTheLanguage() {
    assertThat(Dates.withDay(DAY)).isEqualTo("Sun 31 Jan");
    assertThat(Dates.spoken(DAY)).isEqualTo("Sunday 31 January");
    Language.GERMAN.speak();
    assertThat(Dates.withDay(DAY)).isEqualTo("So 31. Jan.");
    assertThat(Dates.spoken(DAY)).isEqualTo("Sonntag, 31. Januar");
    assertThat(Dates.brief(DayOfWeek.WEDNESDAY)).isEqualTo("Mi");
    assertThat(Dates.month(DAY)).isEqualTo("Januar");
  }

  @Test
  void figuresHaveTheMarkOfTheLanguage() {
    Figures figures = new Figures(Units.KM_KG);
    assertThat(figures.distance(new BigDecimal("18.5"))).isEqualTo("18.5 km");
    Language.GERMAN.speak();
    assertThat(figures.distance(new BigDecimal("18.5"))).isEqualTo("18,5 km");
    assertThat(figures.loose(new BigDecimal("17.5"))).isEqualTo("17,5");
    assertThat(Language.plain(figures.bare(new BigDecimal("17.5")))).isEqualTo("17.5");
  }

  @Test
  void thePseudoLanguageIsLongerAndLeavesPlacesAlone() {
    Language.PSEUDO.speak();
    String said = Words.of(LanguageTest.class).text("load.body-and", "12.5 kg");
    assertThat(said).startsWith("[").endsWith("]").contains("12.5 kg").doesNotContain("own");
    assertThat(said.length()).isGreaterThan("own weight and 12.5 kg".length() + 4);
    assertThat(Pseudo.of("{0,choice,1#1 plan is|1<{0} plans are} hidden"))
        .startsWith("[{0,choice,1#1 plan is|1<{0} plans are}");
    assertThat(Pseudo.of("")).isEmpty();
  }
}
