package dev.cairn.cli;

import dev.cairn.cli.text.DiffText;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PlanDiff;
import dev.cairn.trail.StoredAnswer;
import dev.cairn.trail.StoredAnswer.Planned;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what differs between two stored plans and which decisions made it differ. */
@Command(
    name = "diff",
    header = "Show what changed between two plans and which decision changed it.",
    footer = {
      "",
      "Ends with 0 whether or not they differ, 1 when a file cannot be read.",
      "",
      "  ./cairn diff before.json after.json",
      "  ./cairn diff before.jsonl after.jsonl --athlete alex"
    })
final class DiffCommand implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;

  @Parameters(
      index = "0",
      paramLabel = "BEFORE.json",
      description = "A file that \"plan --json\" wrote.")
  private Path before = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "AFTER.json",
      description = "Another; in files of several each athlete is compared by id.")
  private Path after = Path.of("");

  @Option(names = "--athlete", paramLabel = "ID", description = "Compare this athlete only.")
  private @Nullable String athlete;

  DiffCommand(CommonOptions common, Page page) {
    this.common = common;
    this.page = page;
  }

  @Override
  public Integer call() throws IOException {
    List<StoredAnswer> old = answers(before);
    List<StoredAnswer> now = answers(after);
    boolean first = true;
    for (Pair pair : Pair.of(old, now)) {
      if (!page.read()) {
        break;
      }
      if (!first && !common.json()) {
        page.out().print("\n\n");
      }
      first = false;
      show(pair);
    }
    return Exit.DONE;
  }

  private List<StoredAnswer> answers(Path path) throws IOException {
    try {
      PlanFile file = new PlanFile(path);
      List<byte[]> lines = athlete == null ? file.lines() : List.of(file.line(athlete));
      List<StoredAnswer> answers = new ArrayList<>();
      for (byte[] line : lines) {
        answers.add(StoredAnswer.read(line));
      }
      answers.forEach(answer -> warn(path, answer));
      return answers;
    } catch (DamagedPlan problem) {
      throw new Stopped(Exit.FAILED, path + ": " + problem.getMessage());
    }
  }

  private void warn(Path path, StoredAnswer answer) {
    if (answer instanceof Planned plan && plan.altered()) {
      page.say(
          path
              + ": the plan of "
              + plan.athleteId()
              + " was changed after it was made, so its values may not be what was decided."
              + " Maybe ./cairn replay "
              + path);
    }
  }

  private void show(Pair pair) throws IOException {
    if (pair.before() instanceof Planned old && pair.after() instanceof Planned now) {
      PlanDiff diff = PlanDiff.of(old.plan(), now.plan());
      if (common.json()) {
        page.out().write(new DiffJson().line(diff));
      } else {
        page.out().print(new DiffText(page.ink()).text(diff));
      }
    } else if (common.json()) {
      page.out().write(new DiffJson().line(pair.before(), pair.after(), pair.same()));
    } else {
      page.out().print(new DiffText(page.ink()).text(pair.before(), pair.after()));
    }
  }
}
