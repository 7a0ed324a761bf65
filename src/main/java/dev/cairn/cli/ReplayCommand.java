package dev.cairn.cli;

import dev.cairn.cli.text.ReplayText;
import dev.cairn.engine.EngineVersion;
import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.shelf.PackStatus;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.Replayed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Makes stored plans again from what they hold, and says whether every byte is the same. */
@Command(
    name = "replay",
    header = "Recompute stored plans and compare them byte for byte.",
    footer = {
      "",
      "Ends with 0 when every line is the same, 1 when one differs or cannot be recomputed.",
      "",
      "  ./cairn replay sample-athletes/alex/plan.json",
      "  ./cairn replay plans.jsonl --from athletes.jsonl",
      "  ./cairn replay --stored"
    })
final class ReplayCommand implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Shelf shelf;
  private final Supplier<Plans> plans;
  private final StoredPlans storedPlans;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PLAN.json",
      description = "A file that \"plan --json\" wrote; every line of it.")
  private @Nullable Path given;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "The athletes of refusals and errors, which do not hold theirs as plans do.")
  private List<Path> athletes = new ArrayList<>();

  @Option(
      names = "--stored",
      description = "All plans of the workspace, each with the very packs it was made with.")
  private boolean stored;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Path file = Path.of("");

  ReplayCommand(
      CommonOptions common, Page page, Shelf shelf, Supplier<Plans> plans, Office office) {
    this.storedPlans = new StoredPlans(common, page, office, shelf);
    this.common = common;
    this.page = page;
    this.shelf = shelf;
    this.plans = plans;
  }

  @Override
  public Integer call() throws IOException {
    if (stored != (given == null)) {
      throw new ParameterException(
          spec.commandLine(), "replay needs PLAN.json, or --stored for those of the workspace.");
    }
    if (given == null) {
      return storedPlans.replay();
    }
    file = given;
    Recomputing recomputing = new Recomputing(plans.get());
    recomputing.give(athletes);
    try (PlanLines lines = new PlanLines(file)) {
      return replay(lines, recomputing);
    } catch (DamagedPlan problem) {
      throw new Stopped(Exit.FAILED, file + ": " + problem.getMessage());
    }
  }

  private int replay(PlanLines lines, Recomputing recomputing) throws IOException, DamagedPlan {
    int number = 0;
    int same = 0;
    for (byte[] line = lines.next(); line != null && page.read(); line = lines.next()) {
      number++;
      same += same(number, line, recomputing) ? 1 : 0;
    }
    if (number == 0) {
      throw new DamagedPlan("it is empty.");
    }
    if (number > 1 && !common.json()) {
      page.out().print(same + " of " + number + " lines are recomputed byte for byte.\n");
    }
    return same == number ? Exit.DONE : Exit.FAILED;
  }

  /** A line that cannot be recomputed must not keep the others from it. */
  private boolean same(int number, byte[] line, Recomputing recomputing) throws IOException {
    try {
      byte[] now = recompute(line, recomputing);
      Replayed replayed = Replayed.compare(line, now, inForce());
      if (common.json()) {
        page.out().write(new ReplayJson().line(replayed));
      } else {
        page.out().print(new ReplayText(page.ink(), EngineVersion.CURRENT).text(replayed));
      }
      return replayed instanceof Replayed.Same;
    } catch (DamagedPlan problem) {
      page.say(file + ", line " + number + ": " + problem.getMessage());
      if (common.json()) {
        page.out().write(new ReplayJson().problem(number, String.valueOf(problem.getMessage())));
      }
      return false;
    }
  }

  private static byte[] recompute(byte[] line, Recomputing recomputing) throws DamagedPlan {
    JsonNode root = root(line);
    JsonNode input = root.path("input");
    if (!input.isMissingNode()) {
      return recomputing.fromInput(Canonical.bytes(input));
    }
    String athleteId = root.path("athleteId").asString("");
    byte @Nullable [] now = recomputing.fromGiven(athleteId);
    if (now == null) {
      throw new DamagedPlan(notHeld(root, athleteId));
    }
    return now;
  }

  private static JsonNode root(byte[] line) throws DamagedPlan {
    try {
      return JsonFile.read(line).root();
    } catch (JsonProblem broken) {
      throw new DamagedPlan("not valid JSON: " + broken.sentence() + ".");
    }
  }

  private static String notHeld(JsonNode root, String athleteId) {
    boolean answer = root.has("refusal") || root.has("error");
    String kind = root.has("refusal") ? "The refusal" : "The error";
    String whose = athleteId.isEmpty() ? "" : " of " + athleteId;
    return answer
        ? kind
            + whose
            + " does not hold its athlete, so it cannot be recomputed. Maybe name the athletes'"
            + " file with --from."
        : "There is no input in it, so this is no whole plan and cannot be recomputed.";
  }

  private List<PackRef> inForce() {
    return inForce(shelf);
  }

  /** The packs that plans are made with now. */
  static List<PackRef> inForce(Shelf shelf) {
    try {
      return shelf.rules().packs();
    } catch (RulesMissing missing) {
      return enabled(shelf);
    }
  }

  /** Those that passed their checks, though together they make no plan. */
  private static List<PackRef> enabled(Shelf shelf) {
    List<PackRef> packs = new ArrayList<>();
    for (PackStatus pack : shelf.packs()) {
      String version = pack.version();
      String sha256 = pack.sha256();
      if (pack.enabled() && version != null && sha256 != null) {
        packs.add(new PackRef(pack.id(), version, sha256));
      }
    }
    return packs;
  }
}
