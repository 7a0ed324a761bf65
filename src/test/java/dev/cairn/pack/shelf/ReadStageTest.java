package dev.cairn.pack.shelf;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stops a pack before anything in it is believed. */
class ReadStageTest {
  @TempDir Path shelf;

  @ParameterizedTest
  @MethodSource("broken")
  void stopsWithOneSentence(Broken broken) {
    broken.stopsIn(shelf);
  }

  static List<Broken> broken() {
    return List.of(
        new Broken(
            "no pack json",
            Stage.READ,
            pack -> pack.delete("pack.json"),
            "The pack small is left out: the folder holds no pack.json.\n"
                + "Maybe it is not a pack and can go."),
        new Broken(
            "not json",
            Stage.READ,
            pack -> pack.change("modifiers/heat.json", "\"high\": 1,", "\"high\": 1").hashed(),
            "The pack small is left out: modifiers/heat.json, line 7, column 74: expected , or }"
                + " after the value of \"high\", found \".\n"
                + "Maybe something just before it is missing or too many."),
        new Broken(
            "pack json cut short",
            Stage.READ,
            pack -> pack.write("pack.json", "{ \"schema\": 1,\n"),
            "The pack small is left out: pack.json, line 2, column 1: the file ends too early: the"
                + " closing } is missing.\n"
                + "Maybe something just before it is missing or too many."),
        new Broken(
            "not utf 8",
            Stage.READ,
            pack -> pack.write("redlines/fever.json", new byte[] {'{', (byte) 0xE9, '}'}).hashed(),
            "The pack small is left out: redlines/fever.json, line 1, column 2: byte 0xE9 is not"
                + " UTF-8 text.\n"
                + "Maybe save the file as UTF-8."),
        new Broken(
            "said twice",
            Stage.READ,
            pack -> pack.change("modifiers/heat.json", "\"reason\"", "\"name\"").hashed(),
            "The pack small is left out: modifiers/heat.json, line 9, column 3: \"name\" is there"
                + " twice.\n"
                + "Maybe something just before it is missing or too many."),
        new Broken(
            "too large",
            Stage.READ,
            pack -> pack.write("cases/large.json", " ".repeat(1_000_001)),
            "The pack small is left out: cases/large.json: it is larger than 1 MB.\n"
                + "Maybe it does not belong into a pack."),
        new Broken(
            "no place for it",
            Stage.READ,
            pack -> pack.write("modifiers/old/heat.json", TestPack.HEAT).hashed(),
            "The pack small is left out: modifiers/old/heat.json: such a file has no place in a"
                + " pack.\n"
                + "Maybe it stands in the wrong folder."));
  }
}
