package dev.cairn.cli;

import dev.cairn.action.lifting.DecideOverload;
import dev.cairn.action.lifting.LoadVerdict;
import dev.cairn.action.lifting.SuggestedJson;
import dev.cairn.action.lifting.SuggestedLoad;
import dev.cairn.intake.AthleteFiles;
import dev.cairn.model.lifting.Mass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a coach's word on a suggestion that was written down. */
@Command(
    name = "decide",
    header = "Accept, change or decline a suggested load.",
    footer = {
      "",
      "  ./cairn overload sample-athletes/ruth/lifter.json bench-press --json > suggestion.json",
      "  ./cairn loads decide suggestion.json --modify 60kg --reason \"slept badly\""
    })
final class LoadsDecide implements Callable<Integer> {
  /** No suggestion fills this. */
  private static final int LARGEST = 1 << 20;

  private final Office office;

  @Parameters(paramLabel = "FILE", description = "The suggestion, from overload with --json.")
  private Path file = Path.of("");

  @ArgGroup(multiplicity = "1")
  private Word word = new Word();

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why; --decline needs it.")
  private String reason = "";

  @Mixin private ActingOptions acting = new ActingOptions();

  LoadsDecide(Office office) {
    this.office = office;
  }

  /** One of three. */
  static final class Word {
    @Option(names = "--accept", description = "The load is taken as it is.")
    private boolean accept;

    @Option(
        names = "--modify",
        paramLabel = "LOAD",
        description = "Another load is taken: 60kg, 135lb.")
    private @Nullable String load;

    @Option(names = "--decline", description = "No load is taken.")
    private boolean decline;
  }

  @Override
  public Integer call() {
    SuggestedLoad suggested = SuggestedJson.read(bytes());
    LoadVerdict verdict = verdict();
    return office.act(
        acting,
        new DecideOverload(suggested, verdict),
        suggested.exercise() + " of " + suggested.lifter() + ": " + verdict.word() + ".");
  }

  private LoadVerdict verdict() {
    if (word.load != null) {
      Mass load = LoadText.mass(word.load);
      return new LoadVerdict.Modified(load, reason);
    }
    if (word.accept == word.decline) {
      throw new IllegalStateException("One word of three was asked for");
    }
    return word.accept ? new LoadVerdict.Accepted() : new LoadVerdict.Declined(reason);
  }

  private byte[] bytes() {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST);
    } catch (IOException broken) {
      throw new Stopped(Exit.FAILED, AthleteFiles.unreadable(file.toString(), broken));
    }
  }
}
