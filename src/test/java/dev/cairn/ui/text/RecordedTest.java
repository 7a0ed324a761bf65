package dev.cairn.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionName;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordedTest {
  private static final List<String> SAMPLES =
      List.of("alex", "ben", "mei", "nadia", "priya", "grace", "sven", "tomasz");

  @BeforeEach
  void german() {
    Language.GERMAN.speak();
  }

  @AfterEach
  void english() {
    Language.ENGLISH.speak();
  }

  @Test
  void recordedSentencesAreSaidInGermanAsAWhole() {
    Figures figures = new Figures(Units.KM_KG);
    assertThat(figures.prose("Peak volume set to 55.0 km a week, first in week 9"))
        .isEqualTo("Höchster Umfang: 55,0 km pro Woche, erstmals in Woche 9");
    assertThat(figures.prose("Easy run of 12.5 km: minutes available on Friday decides"))
        .isEqualTo("Lockerer Dauerlauf über 12,5 km: verfügbare Minuten am Freitag entscheidet");
    assertThat(figures.prose(DecisionName.of("plan.weeks"))).isEqualTo("die Länge des Plans");
    assertThat(figures.prose("goal peak")).isEqualTo("Spitze des Ziels");
    assertThat(figures.prose("Goal peak")).isEqualTo("Spitze des Ziels");
    assertThat(figures.prose("12.5 km")).isEqualTo("12,5 km");
  }

  @Test
  void whatHasNoGermanStaysWhollyEnglish() {
    Figures figures = new Figures(Units.KM_KG);
    String odd = "Easy run of 12.5 km: the coach of another pack decides";
    assertThat(figures.prose(odd)).isEqualTo(odd);
    assertThat(figures.prose("A rule nobody knows, 12.5 km")).contains("12.5 km");
  }

  @Test
  void unitsFollowTheCoachInGermanToo() {
    assertThat(new Figures(Units.MI_LB).prose("A peak of 55.0 km is safe"))
        .isEqualTo("Eine Spitze von 34,2 mi ist sicher");
  }

  @Test
  void englishIsLeftAlone() {
    Language.ENGLISH.speak();
    String peak = "A peak of 55.0 km is safe";
    assertThat(new Figures(Units.KM_KG).prose(peak)).isEqualTo(peak);
  }

  /** So much of what the samples record is said in German; less would be noticed here. */
  @Test
  void mostOfWhatIsRecordedIsSaidInGerman() throws Exception {
    int all = 0;
    int german = 0;
    SortedMap<String, Integer> missing = new TreeMap<>();
    for (String sample : SAMPLES) {
      byte[] line = Files.readAllBytes(Path.of("sample-athletes", sample, "plan.json"));
      StoredPlan plan = PlanReader.readVerified(line);
      for (String sentence : recorded(plan)) {
        all++;
        if (Recorded.hasGerman(sentence)) {
          german++;
        } else {
          missing.merge(sentence.replaceAll("[0-9.:]+", "#"), 1, Integer::sum);
        }
      }
    }
    BigDecimal share = BigDecimal.valueOf(1000L * german / all, 1);
    assertThat(share).as("%s", missing).isGreaterThan(new BigDecimal("95.0"));
  }

  private static List<String> recorded(StoredPlan plan) {
    List<String> all = new ArrayList<>();
    for (Decision decision : plan.trail().decisions()) {
      all.add(decision.what());
      decision.inputs().forEach(input -> all.add(input.name()));
      for (Alternative alternative : decision.alternatives()) {
        all.add(alternative.whyRejected());
      }
    }
    plan.warnings().forEach(warning -> all.add(warning.message()));
    return all;
  }
}
