package dev.cairn.pack.shelf;

import dev.cairn.pack.PackProblem;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.condition.CelSyntax;
import dev.cairn.pack.condition.ConditionProblem;
import dev.cairn.pack.read.Entry;
import dev.cairn.pack.read.FileKind;
import dev.cairn.pack.read.OverloadReader;
import dev.cairn.pack.read.PackContent;
import dev.cairn.pack.read.PackFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Takes one pack from its folder as far as it gets alone: read, check, resolve. */
final class PackLoading {
  private static final String PACK_JSON = "pack.json";

  private final PackFolder folder;
  private final Checks checks;
  private Stage stage = Stage.READ;
  private @Nullable Manifest manifest;
  private @Nullable String sha256;

  PackLoading(PackFolder folder, Checks checks) {
    this.folder = folder;
    this.checks = checks;
  }

  /** What only an unknown pack needs; both are slow to load. */
  static final class Checks {
    private final CheckedPacks known;
    private @Nullable Schemas schemas;
    private @Nullable CelSyntax cel;

    Checks(CheckedPacks known) {
      this.known = known;
    }

    Schemas schemas() {
      schemas = schemas == null ? new Schemas() : schemas;
      return schemas;
    }

    CelSyntax cel() {
      cel = cel == null ? new CelSyntax() : cel;
      return cel;
    }

    void checkCel(List<PackFile> files) throws PackRefused {
      for (PackFile file : files) {
        if (file.kind() == FileKind.OVERLOAD) {
          checkLiftCel(file.root());
        }
        Entry condition = file.root().optional("condition");
        if (condition != null) {
          try {
            cel().check(condition.node().asString());
          } catch (ConditionProblem problem) {
            throw condition.refuse(problem);
          }
        }
      }
    }

    private void checkLiftCel(Entry overload) throws PackRefused {
      SortedMap<String, Double> thresholds = OverloadReader.values(overload);
      for (Entry condition : OverloadReader.conditions(overload)) {
        try {
          cel().check(condition.node().asString(), thresholds);
        } catch (ConditionProblem problem) {
          throw condition.refuse(problem);
        }
      }
    }
  }

  LoadedPack load() throws PackRefused {
    SortedMap<String, byte[]> bytes = folder.read();
    List<PackFile> files = parse(bytes);
    PackFile packJson = files.getFirst();
    stage = Stage.CHECK;
    Manifest listed = manifest(packJson, Sha256.of(bytes.getOrDefault(PACK_JSON, new byte[0])));
    manifest = listed;
    listed.check(bytes);
    String hash = listed.sha256();
    sha256 = hash;
    if (!checks.known.known(hash)) {
      for (PackFile file : files) {
        checks.schemas().check(file);
      }
    }
    ModelFiles.check(folder, files, bytes);
    stage = Stage.RESOLVE;
    PackContent content = PackContent.read(files);
    if (!checks.known.known(hash)) {
      checks.checkCel(files);
    }
    return new LoadedPack(listed, hash, content);
  }

  /** How it stands when it was refused on the way. */
  PackStatus refused(PackProblem problem) {
    String version = manifest == null ? null : manifest.version();
    return new PackStatus(folder.name(), version, sha256, stage, problem, PackStatus.Counts.NONE);
  }

  /** The JSON files with pack.json first, the others by path. */
  private List<PackFile> parse(SortedMap<String, byte[]> bytes) throws PackRefused {
    byte[] own = bytes.get(PACK_JSON);
    if (own == null) {
      throw folder.refuse("", "the folder holds no pack.json", "it is not a pack and can go");
    }
    List<PackFile> files = new ArrayList<>();
    files.add(PackFile.read(folder.name(), PACK_JSON, FileKind.PACK, own));
    for (Map.Entry<String, byte[]> file : bytes.entrySet()) {
      FileKind kind = FileKind.of(file.getKey());
      if (kind == null) {
        throw folder.refuse(
            file.getKey(), "such a file has no place in a pack", "it stands in the wrong folder");
      }
      if (kind != FileKind.PACK && kind.json()) {
        files.add(PackFile.read(folder.name(), file.getKey(), kind, file.getValue()));
      }
    }
    return files;
  }

  private Manifest manifest(PackFile packJson, String sha) throws PackRefused {
    if (!checks.known.known(sha)) {
      checks.schemas().check(packJson);
    }
    Manifest listed = Manifest.of(packJson, sha);
    if (!listed.id().equals(folder.name())) {
      throw listed
          .file()
          .root()
          .field("id")
          .refuse(
              "\"id\" is " + listed.id() + ", but the folder is " + folder.name(),
              "the folder was renamed");
    }
    return listed;
  }
}
