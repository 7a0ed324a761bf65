package dev.cairn.onnx.registry;

import dev.cairn.onnx.session.ModelHeader;
import dev.cairn.onnx.session.NotAModel;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Input;
import dev.cairn.strength.feature.Catalogue;
import dev.cairn.strength.feature.Feature;
import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.strength.score.Scored.Silent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Reads a model's file and compares it with its card, before anything native sees a byte of it. */
public final class FileCheck {
  /** A model must stay below; half a megabyte of trees is plenty. */
  public static final int LARGEST = 2_000_000;

  /** What ONNX Runtime 1.29 knows; a later file may mean something else by the same words. */
  private static final Map<String, Integer> NEWEST = Map.of("ai.onnx", 26, "ai.onnx.ml", 5);

  private static final long NEWEST_FORM = 13;

  private final String name;
  private final ModelCard card;

  private FileCheck(String name, ModelCard card) {
    this.name = name;
    this.card = card;
  }

  /** The bytes of the model, which are those its card speaks of. */
  public static byte[] bytes(Found found) throws Unsound {
    ModelCard card = found.card();
    if (card == null || found.wrong() != null) {
      throw known(found);
    }
    FileCheck check = new FileCheck(found.name(), card);
    check.inputs();
    byte[] bytes = check.read(found.file());
    check.identity(bytes);
    check.operators(bytes);
    return bytes;
  }

  /** What was wrong before the file was looked at. */
  public static Unsound known(Found found) {
    Silent wrong = found.wrong();
    return wrong == null
        ? Unsound.damaged(found.name(), "it has no card", "the card was not copied")
        : new Unsound(wrong);
  }

  /** Names, units and order are those of the catalogue: a number in another place is another. */
  private void inputs() throws Unsound {
    List<Feature> catalogue = Catalogue.all();
    List<Input> inputs = card.inputs();
    for (int at = 0; at < inputs.size(); at++) {
      Input input = inputs.get(at);
      Feature feature = catalogue.get(at);
      if (!input.name().equals(feature.name()) || !input.unit().equals(feature.unit())) {
        throw damaged(
            ("its card takes " + input.name() + " (" + input.unit() + ") as input " + (at + 1))
                + (" where Cairn gives " + feature.name() + " (" + feature.unit() + ")"),
            "it was made for another version of Cairn");
      }
    }
  }

  private byte[] read(Path file) throws Unsound {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(LARGEST);
    } catch (NoSuchFileException missing) {
      throw Unsound.of(
          Cause.MISSING,
          name,
          "its file " + file + " is not there",
          "it was moved; \"models list\" shows what there is");
    } catch (IOException unreadable) {
      throw damaged("its file " + file + " cannot be read", "you may not read it");
    }
  }

  private void identity(byte[] bytes) throws Unsound {
    if (bytes.length >= LARGEST) {
      throw damaged("its file holds 2 MB or more", "something else was put in its place");
    }
    if (bytes.length != card.size()) {
      throw damaged(
          "its file holds " + bytes.length + " bytes where its card says " + card.size(),
          "it was cut short or replaced; put the file of the card back");
    }
    String hash = sha256(bytes);
    if (!hash.equals(card.sha256())) {
      throw damaged(
          "the SHA-256 of its file begins with "
              + hash.substring(0, 8)
              + " where its card says "
              + card.sha256().substring(0, 8),
          "it was damaged or replaced; put the file of the card back");
    }
  }

  private void operators(byte[] bytes) throws Unsound {
    ModelHeader header = header(bytes);
    if (header.form() > NEWEST_FORM) {
      throw damaged(
          "its file has form " + header.form() + ", and Cairn knows none above " + NEWEST_FORM,
          "it was made for a later version of Cairn");
    }
    if (!header.opsets().equals(card.opsets())) {
      throw damaged(
          "its file uses the operators "
              + header.opsets()
              + " where its card says "
              + card.opsets(),
          "model and card are of two trainings");
    }
    for (Map.Entry<String, Integer> each : header.opsets().entrySet()) {
      Integer newest = NEWEST.get(each.getKey());
      if (newest == null || each.getValue() > newest || each.getValue() < 1) {
        throw damaged(
            "its operators " + each.getKey() + " " + each.getValue() + " are not known here",
            "it was made for a later version of Cairn");
      }
    }
  }

  private ModelHeader header(byte[] bytes) throws Unsound {
    try {
      return ModelHeader.of(bytes);
    } catch (NotAModel none) {
      throw damaged(none.why(), "something else was put in its place");
    }
  }

  private Unsound damaged(String why, String maybe) {
    return Unsound.damaged(name, why, maybe);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }
}
