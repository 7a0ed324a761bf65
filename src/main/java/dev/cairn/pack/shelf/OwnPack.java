package dev.cairn.pack.shelf;

import dev.cairn.json.Canonical;
import dev.cairn.pack.PackProblem;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.read.FileKind;
import dev.cairn.pack.read.PackContent;
import dev.cairn.pack.read.PackFile;
import dev.cairn.trail.PackRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a workspace decided about one rule, as a pack like any other: it has files and a hash, lies
 * in the archive, and comes into force wherever its folder lies. There is one for each rule, so
 * that a plan names those alone that had a say in it.
 */
public final class OwnPack {
  /** How the ids of such packs begin. */
  public static final String PREFIX = "workspace-";

  private static final String PACK_JSON = "pack.json";
  private static final String VERSION = "1.0.0";

  private final String id;
  private final SortedMap<String, byte[]> files;
  private final PackRef ref;

  private OwnPack(String id, SortedMap<String, byte[]> files, PackRef ref) {
    this.id = id;
    this.files = files;
    this.ref = ref;
  }

  /**
   * @param rule the id of the rule it is about
   * @param requires ids of the packs that the rule builds on
   * @param content canonical JSON by path: rules/choices.json, modifiers/*.json, cases/*.json
   */
  public static OwnPack of(String rule, List<String> requires, SortedMap<String, byte[]> content) {
    String id = PREFIX + rule;
    SortedMap<String, byte[]> files = new TreeMap<>(content);
    byte[] manifest = manifest(id, rule, requires, content);
    files.put(PACK_JSON, manifest);
    try {
      Manifest listed = Manifest.of(file(id, PACK_JSON, manifest), Sha256.of(manifest));
      return new OwnPack(id, files, new PackRef(id, VERSION, listed.sha256()));
    } catch (PackRefused impossible) {
      throw new IllegalStateException("A manifest just written cannot be read", impossible);
    }
  }

  /** Whether a pack of this id is a workspace's own. */
  static boolean isOwn(String id) {
    return id.startsWith(PREFIX);
  }

  private static byte[] manifest(
      String id, String rule, List<String> requires, SortedMap<String, byte[]> content) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("description", "What coaches of one workspace decided about " + rule + ".");
    ObjectNode files = root.putObject("files");
    content.forEach((path, bytes) -> files.put(path, Sha256.of(bytes)));
    root.put("id", id).put("name", "Decided here: " + rule);
    ArrayNode required = root.putArray("requires");
    requires.stream().sorted().forEach(required::add);
    root.put("schema", 1).put("version", VERSION);
    return Canonical.bytes(root);
  }

  public String id() {
    return id;
  }

  public PackRef ref() {
    return ref;
  }

  /** Every file by its path inside the pack. */
  public SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** Reads it; schemas and CEL's own compiler are asked only before it first comes into force. */
  LoadedPack load(PackLoading.Checks checks, boolean thoroughly) throws PackRefused {
    List<PackFile> read = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      read.add(file(id, file.getKey(), file.getValue()));
    }
    if (thoroughly) {
      for (PackFile file : read) {
        checks.schemas().check(file);
      }
      checks.checkCel(read);
    }
    PackFile manifest =
        read.stream().filter(file -> file.kind() == FileKind.PACK).findFirst().orElseThrow();
    Manifest listed = Manifest.of(manifest, ref.sha256());
    return new LoadedPack(listed, ref.sha256(), PackContent.read(read));
  }

  PackStatus refused(PackProblem problem) {
    return new PackStatus(
        id, VERSION, ref.sha256(), Stage.RESOLVE, problem, PackStatus.Counts.NONE);
  }

  private static PackFile file(String id, String path, byte[] bytes) throws PackRefused {
    FileKind kind = FileKind.of(path);
    if (kind == null || !kind.json()) {
      throw new IllegalArgumentException(path + " has no place in a pack of a workspace");
    }
    return PackFile.read(id, path, kind, bytes);
  }
}
