package dev.cairn.ui.office;

import dev.cairn.action.Coach;
import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.engine.RunningPack;
import dev.cairn.intake.AthleteFiles;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.outgo.Handouts;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SentencePack;
import dev.cairn.pack.StrengthRules;
import dev.cairn.pack.meeting.Meetings;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.trail.PackRef;
import dev.cairn.writing.Writing;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The window's office with sample athletes. */
public final class SampleOffice {
  public static final Instant NOW = Instant.parse("2026-11-21T16:00:00Z");
  public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private SampleOffice() {}

  /** Enough for a queue: a flag, two warnings, a refusal. */
  public static String[] few() {
    return new String[] {"alex", "jonas", "mei", "priya", "tadesse", "rolf"};
  }

  public static Office inMemory(String... folders) {
    return in(new MemoryWorkspace(), folders);
  }

  public static Office in(Workspaces workspaces, String... folders) {
    return at(CLOCK, workspaces, folders);
  }

  public static Office at(Clock clock, Workspaces workspaces, String... folders) {
    return new Office(
        workspaces,
        null,
        new Coach("Maria"),
        clock,
        new SecureRandom(),
        new PacksOfTests(),
        Samples.of(() -> samples(folders)));
  }

  /** Makes files of the plans of an office. */
  public static Printery printery(Office office) {
    return new Printery(office, rules(), Writing.house(), Handouts.press());
  }

  /** The packs of the checkout. */
  public static Rules rules() {
    return new PacksOfTests();
  }

  public static List<AthleteFile> samples(String... folders) {
    List<AthleteFile> files = new ArrayList<>();
    for (String folder : folders) {
      Path file = Path.of("sample-athletes", folder, "athlete.json");
      if (AthleteFiles.read(file).getFirst() instanceof AthleteFile read) {
        files.add(read);
      }
    }
    return files;
  }

  private static final class PacksOfTests implements Rules {
    @Override
    public RunningRules running() {
      return RunningPack.rules();
    }

    @Override
    public PackShelf shelf() {
      return RunningPack.shelf();
    }

    @Override
    public ReviewPack reviewing() {
      return RunningPack.reviewing();
    }

    @Override
    public Meetings meetings() {
      return RunningPack.meetings();
    }

    @Override
    public StrengthRules strength() throws RulesMissing {
      return RunningPack.strength();
    }

    @Override
    public List<SentencePack> sentences() {
      return RunningPack.sentences();
    }

    @Override
    public SortedMap<String, byte[]> files(PackRef pack) throws PackRefused {
      return PackShelf.files(Path.of("plugins", pack.id()));
    }
  }
}
