package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.cli.text.ConditionText;
import dev.cairn.outgo.Handouts;
import dev.cairn.trail.Decision;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.Source;
import dev.cairn.trail.StoredPlan;
import dev.cairn.writing.Writing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample athlete gets the plan and trail that stand beside it. After a change that somebody
 * wants, {@code ./cairn test -Dcairn.golden=write} writes them anew; read the diff before keeping.
 */
class SampleAthletesTest {
  private static final Path SAMPLES = Path.of("sample-athletes");
  private static final char JOINT = '\u00a0';
  private static final boolean WRITE = "write".equals(System.getProperty("cairn.golden"));

  static List<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("athlete.json")))
          .sorted()
          .toList();
    }
  }

  @Test
  void thereAreSamples() throws IOException {
    assertThat(samples()).hasSizeGreaterThanOrEqualTo(16);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSampleGetsThePlanAndTrailBesideIt(Path folder) throws Exception {
    String athlete = folder.resolve("athlete.json").toString();
    String line = run("plan", athlete, "--json");
    compare(folder.resolve("plan.txt"), run("plan", athlete));
    compare(folder.resolve("plan.json"), line);
    if (line.contains("\"weeks\"")) {
      compare(folder.resolve("trail.txt"), trail(line));
    }
  }

  private static void compare(Path golden, String now) throws IOException {
    if (WRITE) {
      Files.writeString(golden, now);
    }
    assertThat(now).as(golden.toString()).isEqualTo(Files.readString(golden));
  }

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (PrintStream text = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      int code =
          CommandLineRunner.run(
              args,
              Path.of("").toAbsolutePath(),
              new MemoryWorkspace(),
              new NoDisplay(Path.of("")),
              NoModels.models(),
              Writing.house(),
              Handouts.press(),
              text,
              problems);
      assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isIn(0, 3);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** One paragraph a decision, so that a diff reads. */
  private static String trail(String line) throws Exception {
    StoredPlan plan = PlanReader.readVerified(line.strip().getBytes(StandardCharsets.UTF_8));
    StringBuilder text = new StringBuilder();
    for (Decision decision : plan.trail().decisions()) {
      text.append(decision.id()).append(" = ").append(decision.value()).append('\n');
      text.append("  ").append(decision.what()).append('\n');
      text.append("  ").append(source(decision.source())).append('\n');
      conditions(decision.source())
          .forEach(part -> text.append("    ").append(part.replace(JOINT, ' ')).append('\n'));
      decision
          .alternatives()
          .forEach(other ->
              text.append("  not ")
                  .append(other.option())
                  .append(": ")
                  .append(other.whyRejected())
                  .append('\n'));
    }
    return text.toString();
  }

  private static List<String> conditions(Source source) {
    return source instanceof Source.Modifier modifier
        ? ConditionText.lines(modifier.triggerCondition(), modifier.parts())
        : List.of();
  }

  private static String source(Source source) {
    return switch (source) {
      case Source.Template template -> template.name() + ": " + template.rule();
      case Source.Formula formula -> formula.formula() + ": " + formula.calculation();
      case Source.Modifier modifier -> modifier.triggerCondition() + ": " + modifier.adjustment();
      case Source.CoachRule rule -> rule.sourceCoach() + ": " + rule.ruleText();
      case Source.Learned learned -> learned.modelVersion() + ": " + learned.supportingEvidence();
    };
  }
}
