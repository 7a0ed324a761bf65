package dev.cairn.cli;

import dev.cairn.action.text.PlanWriter;
import dev.cairn.action.text.Writers;
import dev.cairn.cli.text.WrittenText;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Measures;
import dev.cairn.model.wording.PlanText;
import dev.cairn.model.wording.Rendering;
import dev.cairn.pack.RulesMissing;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the coaching text of a stored plan, with the author of every passage. */
@Command(
    name = "text",
    header = "Write the coaching text of a plan; it needs no network.",
    footer = {
      "",
      "  ./cairn text sample-athletes/alex/plan.json",
      "  ./cairn text sample-athletes/alex/plan.json --week 9 --lang de --units mi"
    })
final class TextCommand implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Shelf shelf;
  private final Writers writers;

  @Parameters(
      index = "0",
      paramLabel = "PLAN.json",
      description = "A file that \"plan --json\" wrote; its first plan, or --athlete's.")
  private Path file = Path.of("");

  @Option(names = "--athlete", paramLabel = "ID", description = "Whose plan, in a file of several.")
  private @Nullable String athlete;

  @Option(names = "--lang", paramLabel = "LANG", description = "The language: en or de.")
  private String language = Language.ENGLISH.word();

  @Option(
      names = "--units",
      paramLabel = "UNIT",
      description = "km or mi; without it those of the plan.")
  private @Nullable String units;

  @Option(names = "--week", paramLabel = "N", description = "Only this week.")
  private @Nullable Integer week;

  TextCommand(CommonOptions common, Page page, Shelf shelf, Writers writers) {
    this.common = common;
    this.page = page;
    this.shelf = shelf;
    this.writers = writers;
  }

  @Override
  public Integer call() throws IOException {
    Language wanted =
        Language.of(language)
            .orElseThrow(() -> usage(language + " is no language of the text", "--lang en or de"));
    try {
      StoredPlan plan = PlanReader.readVerified(new PlanFile(file).line(athlete));
      show(plan, wanted, new Measures(read(plan.grid()), plan.grid()));
      return Exit.DONE;
    } catch (DamagedPlan problem) {
      throw new Stopped(Exit.FAILED, file + ": " + problem.getMessage());
    } catch (RulesMissing missing) {
      throw new Stopped(Exit.FAILED, String.valueOf(missing.getMessage()));
    }
  }

  private Grid read(Grid planned) {
    if (units == null) {
      return planned;
    }
    for (Grid grid : Grid.values()) {
      if (grid.unit().equals(units)) {
        return grid;
      }
    }
    throw usage(units + " is no unit of the text", "--units km or mi");
  }

  private void show(StoredPlan plan, Language wanted, Measures measures)
      throws IOException, RulesMissing {
    Integer only = week;
    if (only != null && plan.weeks().stream().noneMatch(each -> each.number() == only)) {
      throw usage("The plan has no week " + only, "--week 1 to " + plan.weeks().size());
    }
    PlanWriter writer = writers.template(shelf.sentences());
    PlanText text = writer.write(plan, wanted);
    List<FactSheet> sheets = writer.sheets(plan);
    Rendering rendering = new Rendering(wanted, measures);
    if (common.json()) {
      page.out().write(new TextJson(rendering).line(plan, text, sheets, only));
    } else {
      page.out().print(new WrittenText(page.ink(), rendering).text(plan, text, sheets, only));
    }
  }

  private static Stopped usage(String problem, String maybe) {
    return new Stopped(Exit.USAGE, problem + ", so nothing was written. Maybe " + maybe + ".");
  }
}
