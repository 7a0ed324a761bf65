package dev.cairn.store.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Cells that are never empty unless the file was damaged; then they are read as nothing. */
public final class Cells {
  private Cells() {}

  public static byte[] bytes(ResultSet row, int column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    return bytes == null ? new byte[0] : bytes;
  }

  public static String text(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }
}
