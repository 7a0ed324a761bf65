package dev.cairn.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.accept.AgreedRules;
import dev.cairn.action.accept.TemplateRules;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.Screen;
import dev.cairn.ui.picture.Png;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.theme.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a cell of a plan to the five curves that set it. */
class AgreedWhyTest {
  /** The rule lets weeks grow less than the pack would. */
  private static final String CELL = "limit.weeklyIncrease";

  private final AgreedRules rules = new AgreedRules();
  private final StoredPlan plan;

  AgreedWhyTest() throws Exception {
    rules.growthInForce();
    plan = rules.plan("bea");
  }

  @Test
  void aPlaceThatCoachesSetShowsWhatTheySaid() throws Exception {
    WhyModel why = WhyModel.of(new PlanReasons(plan), CELL, new Figures(Units.KM_KG));
    assertThat(why.coaches()).hasSize(1);
    CoachesSaid said = why.coaches().getFirst();
    assertThat(said.opens()).isEqualTo("agreed." + AgreedRules.RULE);
    assertThat(Objects.requireNonNull(said.curves()).held()).hasSize(5);
    assertThat(said.marks()).isEmpty();
    assertThat(said.summary())
        .isEqualTo(
            "5 coaches, a thin line for each. Together (the thick line) they put it at 8.28, eight"
                + " times of ten between 6.26 and 10.55. In force is 8.");
    assertThat(said.signed()).isEqualTo("Signed by Anna, Ben, Chloe; last on 21 Nov 2026");
  }

  /** From a week's total, as a coach clicks on it. */
  @Test
  void aCellOfThePlanLeadsToTheCurves() throws Exception {
    List<String> cells = new ArrayList<>();
    for (int week = 1; week <= plan.weeks().size(); week++) {
      String place = "week/" + week + "/total";
      WhyModel why = WhyModel.of(new PlanReasons(plan), place, new Figures(Units.KM_KG));
      if (!why.coaches().isEmpty()) {
        assertThat(Objects.requireNonNull(why.coaches().getFirst().curves()).held()).hasSize(5);
        cells.add(place);
      }
    }
    assertThat(cells).contains("week/2/total");
  }

  @Test
  void aPlaceThatCoachesDidNotSetShowsNone() throws Exception {
    WhyModel why = WhyModel.of(new PlanReasons(plan), "pace.vdot", new Figures(Units.KM_KG));
    assertThat(why.coaches()).isEmpty();
  }

  /** From a week of the phase that coaches marked, as a coach clicks on it. */
  @Test
  void aWeekLeadsToWhatCoachesMarkedInTheTemplate() throws Exception {
    TemplateRules template = new TemplateRules().answered();
    template.inForce(TemplateRules.build("buildPercent", "50"));
    StoredPlan mei = template.at.plan("mei");
    WhyModel why = WhyModel.of(new PlanReasons(mei), "week/3", new Figures(Units.KM_KG));
    assertThat(why.coaches()).hasSize(1);
    CoachesSaid said = why.coaches().getFirst();
    assertThat(said.opens()).isEqualTo("agreed." + TemplateRules.RULE);
    assertThat(said.curves()).isNull();
    assertThat(said.marks()).hasSize(5).allMatch(one -> one.endsWith("(They break otherwise.)"));
    assertThat(said.summary())
        .isEqualTo("4 of 5 coaches put \"Longer\" at the build phase. In force is 50.");
    assertThat(said.signed()).isEqualTo("Signed by Anna, Ben, Chloe; last on 21 Nov 2026");
    Screen.start();
    byte[] png =
        Screen.on(() -> {
          WhyPane whole =
              new WhyPane(
                  new Setting(),
                  Door.onTheSpot(),
                  new PlannerAsking(() -> template.at.now().rules()));
          whole.show(mei, "plan.phases");
          Scene scene = new Scene(new StackPane(whole.node()), 374, 1100);
          Look.dress(scene, false);
          return Png.of(scene.snapshot(null));
        });
    Path seen = Path.of("target", "pictures", "agreed-template.png");
    Files.createDirectories(seen.getParent());
    Files.write(seen, png);
    assertThat(png).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "limit.weeklyIncrease, growth, 374, 1500",
    "agreed.cr-november-bold-growth, rule, 320, 1300",
    "agreed.cr-november-bold-growth.coach-2, coach, 374, 1300"
  })
  void pictures(String place, String name, int width, int height) throws IOException {
    Screen.start();
    for (boolean dark : List.of(false, true)) {
      byte[] png =
          Screen.on(() -> {
            WhyPane whole =
                new WhyPane(
                    new Setting(), Door.onTheSpot(), new PlannerAsking(() -> rules.now().rules()));
            whole.show(plan, place);
            Scene scene = new Scene(new StackPane(whole.node()), width, height);
            Look.dress(scene, dark);
            return Png.of(scene.snapshot(null));
          });
      Path file = Path.of("target/pictures/why-agreed-" + name + (dark ? "-dark" : "") + ".png");
      Files.createDirectories(file.getParent());
      Files.write(file, png);
      assertThat(png).hasSizeGreaterThan(10_000);
    }
  }
}
