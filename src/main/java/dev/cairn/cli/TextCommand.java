package dev.cairn.cli;

import dev.cairn.action.text.EarlierWords;
import dev.cairn.action.text.KeptText;
import dev.cairn.action.text.PlanWriter;
import dev.cairn.action.text.TakeUpEarlier;
import dev.cairn.action.text.TextScene;
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
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the coaching text of a stored plan, with the author of every passage. */
@Command(
    name = "text",
    header = "Write the coaching text of a plan; it needs no network.",
    footer = {
      "",
      "With --provider a service writes a week of it for an athlete of the workspace. Nothing"
          + " leaves before",
      "its bytes were allowed with \"text providers allow\".",
      "",
      "  ./cairn text sample-athletes/alex/plan.json",
      "  ./cairn text sample-athletes/alex/plan.json --week 9 --lang de --units mi",
      "  ./cairn text sample-athletes/alex/plan.json --week 9 --provider office --show"
    })
final class TextCommand implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Shelf shelf;
  private final Writers writers;
  private final Office office;
  private final Cancel cancel;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PLAN.json",
      description = "A file that \"plan --json\" wrote; its first plan, or --athlete's.")
  private @Nullable Path file;

  @Option(names = "--athlete", paramLabel = "ID", description = "Whose plan, in a file of several.")
  private @Nullable String athlete;

  @Option(names = "--lang", paramLabel = "LANG", description = "The language: en or de.")
  private String language = Language.ENGLISH.word();

  @Option(
      names = "--units",
      paramLabel = "UNIT",
      description = "km or mi; without it those of the plan.")
  private @Nullable String units;

  @Option(names = "--week", paramLabel = "N", description = "Only this week; 0 for the plan.")
  private @Nullable Integer week;

  @Option(names = "--kept", description = "As it is kept in the workspace, with coaches' words.")
  private boolean kept;

  @Option(
      names = "--take-up",
      description = "Take up what a coach wrote for an earlier plan, where this one says the same.")
  private boolean takeUp;

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "A service that is to write it; with --show or --send.")
  private @Nullable String provider;

  @Option(
      names = "--show",
      description = "Write just the bytes that would leave for it; nothing is sent.")
  private boolean show;

  @Option(names = "--send", description = "Send these bytes, if they were allowed.")
  private boolean send;

  @Option(names = "--note", description = "Only the note, not the days.")
  private boolean note;

  TextCommand(
      CommonOptions common, Page page, Shelf shelf, Writers writers, Office office, Cancel cancel) {
    this.office = office;
    this.cancel = cancel;
    this.common = common;
    this.page = page;
    this.shelf = shelf;
    this.writers = writers;
  }

  @Override
  public Integer call() throws IOException {
    Path plans = file;
    if (plans == null) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PLAN.json'");
    }
    Language wanted =
        Language.of(language)
            .orElseThrow(() -> usage(language + " is no language of the text", "--lang en or de"));
    checkProvider();
    try {
      StoredPlan plan = PlanReader.readVerified(new PlanFile(plans).line(athlete));
      checkWeek(plan);
      Rendering shown = new Rendering(wanted, new Measures(read(plan.grid()), plan.grid()));
      PlanWriter writer = writers.template(shelf.sentences());
      answer(new TextScene(plan, writer, writers.sceptic(), shown));
      return Exit.DONE;
    } catch (DamagedPlan problem) {
      throw new Stopped(Exit.FAILED, plans + ": " + problem.getMessage());
    } catch (RulesMissing missing) {
      throw new Stopped(Exit.FAILED, String.valueOf(missing.getMessage()));
    }
  }

  private void answer(TextScene scene) throws IOException {
    if (provider != null && week != null) {
      TextElsewhere elsewhere = new TextElsewhere(page, office, writers, cancel);
      TextElsewhere.Wanted wanted = new TextElsewhere.Wanted(provider, week, note);
      if (show) {
        elsewhere.show(scene, wanted);
      } else {
        Optional<PlanText> text = elsewhere.send(acting, scene, wanted);
        if (text.isPresent()) {
          page(scene, text.get());
        }
      }
    } else if (takeUp) {
      TakeUpEarlier earlier = new TakeUpEarlier(scene, List.of());
      office.act(acting, earlier, "Words of a coach for an earlier plan stand in this one.");
    } else if (kept) {
      office.look(records -> EarlierWords.of(records, scene)).forEach(this::offer);
      page(scene, office.look(records -> KeptText.of(records, scene).standing()));
    } else {
      page(scene, scene.writer().write(scene.plan(), scene.shown().language()));
    }
  }

  private void offer(EarlierWords.Offer offer) {
    String words = offer.key().text() + ", as a coach wrote it for an earlier plan, ";
    page.say(
        switch (offer.state()) {
          case FITS -> words + "fits this one. Maybe --take-up.";
          case STALE -> words + "is stale: the plan says something else there now.";
          case NO_PLACE -> words + "has no place in this one.";
        });
  }

  private void checkProvider() {
    if (provider == null && (show || send || note)) {
      throw usage("--show, --send and --note are about a service", "--provider NAME");
    }
    if (provider != null && show == send) {
      throw usage("--provider needs one of --show and --send", "--show first");
    }
    if (provider != null && week == null) {
      throw usage("A service writes one week at a time", "--week 9, or --week 0 for the plan");
    }
  }

  private void checkWeek(StoredPlan plan) {
    Integer only = week;
    if (only != null
        && only != 0
        && plan.weeks().stream().noneMatch(each -> each.number() == only)) {
      throw usage("The plan has no week " + only, "--week 1 to " + plan.weeks().size());
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

  private void page(TextScene scene, PlanText text) throws IOException {
    List<FactSheet> sheets = scene.writer().sheets(scene.plan());
    if (common.json()) {
      page.out().write(new TextJson(scene.shown()).line(scene.plan(), text, sheets, week));
    } else {
      WrittenText written = new WrittenText(page.ink(), scene.shown());
      page.out().print(written.text(scene.plan(), text, sheets, week));
    }
  }

  private static Stopped usage(String problem, String maybe) {
    return new Stopped(Exit.USAGE, problem + ", so nothing was written. Maybe " + maybe + ".");
  }
}
