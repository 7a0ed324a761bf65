package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Athlete;
import dev.cairn.model.Injury;
import dev.cairn.model.Race;
import dev.cairn.pack.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a plan is held against: the same runner with one burden less. */
class LighterTest {

  @Test
  void whoHurtOneSiteTwiceIsHeldAgainstTheSameRunnerWithoutEither() {
    Athlete athlete = hurt(32, "achilles", "achilles", "hamstring");
    assertThat(of(athlete))
        .anySatisfy(lighter -> assertThat(sites(lighter)).containsExactly("hamstring"));
  }

  @Test
  void ofTwoSitesEachIsLeftOutAlone() {
    assertThat(of(hurt(32, "achilles", "hamstring")))
        .extracting(LighterTest::sites)
        .contains(List.of("achilles"), List.of("hamstring"))
        .doesNotContain(List.of());
  }

  @Test
  void withSevenInjuriesAllAreLeftOutAtOnce() {
    assertThat(of(hurt(32, "a", "b", "c", "d", "e", "f", "g")))
        .extracting(LighterTest::sites)
        .containsExactly(List.of());
  }

  @Test
  void decadesAreTakenOffUntilOneMakesADifference() {
    assertThat(of(hurt(55))).extracting(Athlete::age).containsExactly(45);
    assertThat(of(hurt(32))).isEmpty();
  }

  private static List<Athlete> of(Athlete athlete) {
    return Lighter.of(RunningPack.rules(), new Facts(athlete, 12, false));
  }

  /** One month ago, two months ago and so on. */
  private static Athlete hurt(int age, String... sites) {
    Runner runner = Runner.of(Race.HALF, 12).age(age);
    for (int i = 0; i < sites.length; i++) {
      runner.injury(sites[i], i + 1);
    }
    return runner.athlete();
  }

  private static List<String> sites(Athlete athlete) {
    return athlete.snapshot().injuries().stream().map(Injury::site).toList();
  }
}
