package dev.cairn.ledger.export;

import dev.cairn.ledger.Damage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A file read whole, if it is a plain one and not larger than its kind can be. */
final class SmallFile {
  private SmallFile() {}

  static byte[] read(Path file, int largest) throws Damage {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Damage(0, name + " is missing, or is not a plain file.");
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(largest);
      if (in.read() >= 0) {
        throw new Damage(0, name + " has more than " + largest + " bytes, so it was not read.");
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  static Damage unreadable(String name, IOException cause) {
    Damage damage = new Damage(0, name + " cannot be read: " + cause.getMessage() + ".");
    damage.initCause(cause);
    return damage;
  }
}
