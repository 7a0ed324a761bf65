package dev.cairn.cli;

import dev.cairn.pack.ModelRules;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.PackedModel;
import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SentencePack;
import dev.cairn.pack.StrengthRules;
import dev.cairn.pack.meeting.Meetings;
import dev.cairn.pack.shelf.CheckedPacks;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.pack.shelf.PackStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The packs of a folder, opened when somebody first asks; a folder that is not there has none. */
public final class FolderShelf implements Shelf {
  private final Path folder;
  private final CheckedPacks known;
  private @Nullable PackShelf opened;

  FolderShelf(Path folder, CheckedPacks known) {
    this.folder = folder;
    this.known = known;
  }

  /** Those of a checkout or installation; it is remembered which passed their checks. */
  public static FolderShelf of(Path home) {
    return new FolderShelf(
        home.resolve("plugins"), RememberedChecks.of(CommandLineRunner.program()));
  }

  @Override
  public List<PackStatus> packs() {
    return Files.isDirectory(folder) ? opened().packs() : List.of();
  }

  @Override
  public RunningRules rules() throws RulesMissing {
    if (!Files.isDirectory(folder)) {
      throw new RulesMissing("any rules: there is no folder " + folder);
    }
    return opened().running();
  }

  @Override
  public PackShelf shelf() throws RulesMissing {
    if (!Files.isDirectory(folder)) {
      throw new RulesMissing("any rules: there is no folder " + folder);
    }
    return opened();
  }

  @Override
  public ReviewPack reviewing() throws RulesMissing {
    if (!Files.isDirectory(folder)) {
      throw new RulesMissing("any rules: there is no folder " + folder);
    }
    return opened().reviewing();
  }

  @Override
  public Meetings meetings() throws RulesMissing {
    if (!Files.isDirectory(folder)) {
      throw new RulesMissing("any rules: there is no folder " + folder, "no meeting can be held");
    }
    return opened().meetings();
  }

  /** The models of the packs in force. */
  public List<PackedModel> models() {
    return Files.isDirectory(folder) ? opened().models() : List.of();
  }

  /** What every model is held to. */
  public ModelRules modelRules() throws RulesMissing {
    if (!Files.isDirectory(folder)) {
      throw new RulesMissing("any rules: there is no folder " + folder);
    }
    return opened().modelRules();
  }

  /** Where the packs lie. */
  public Path folder() {
    return folder;
  }

  @Override
  public StrengthRules strength() throws RulesMissing {
    if (!Files.isDirectory(folder)) {
      throw new RulesMissing("any rules: there is no folder " + folder, "no load can be suggested");
    }
    return opened().strength();
  }

  @Override
  public List<SentencePack> sentences() throws RulesMissing {
    if (!Files.isDirectory(folder)) {
      throw new RulesMissing(
          "any sentences: there is no folder " + folder, "no text can be written");
    }
    return opened().sentences();
  }

  @Override
  public SortedMap<String, byte[]> files(String packId) throws PackRefused {
    return PackShelf.files(folder.resolve(packId));
  }

  private PackShelf opened() {
    if (opened == null) {
      opened = open();
    }
    return opened;
  }

  private PackShelf open() {
    try {
      return PackShelf.open(folder, new PlanCases(), known);
    } catch (IOException broken) {
      throw new Stopped(
          Exit.FAILED, "The packs in " + folder + " cannot be read: " + broken.getMessage() + ".");
    }
  }
}
