import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Prints what a BI tool learns of schema mart from the driver: one line a table, column, primary key, and table that answers. */
public final class MartMetadata {
  public static void main(String[] arguments) throws SQLException {
    try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
      DatabaseMetaData metadata = connection.getMetaData();
      try (ResultSet tables = metadata.getTables(null, "mart", "%", new String[] {"TABLE", "VIEW", "MATERIALIZED VIEW"})) {
        while (tables.next()) {
          print("table", tables.getString("TABLE_NAME"), tables.getString("TABLE_TYPE"), tables.getString("REMARKS"));
        }
      }
      try (ResultSet columns = metadata.getColumns(null, "mart", "%", "%")) {
        while (columns.next()) {
          print("column", columns.getString("TABLE_NAME"), columns.getString("COLUMN_NAME"), columns.getString("TYPE_NAME"),
              columns.getString("COLUMN_SIZE"), columns.getString("IS_NULLABLE"), columns.getString("REMARKS"));
        }
      }
      for (String table : new String[] {"dictionary", "dim_date"}) {
        try (ResultSet keys = metadata.getPrimaryKeys(null, "mart", table)) {
          while (keys.next()) print("key", keys.getString("TABLE_NAME"), keys.getString("COLUMN_NAME"));
        }
      }
      try (ResultSet schemas = metadata.getSchemas()) {
        while (schemas.next()) print("schema", schemas.getString("TABLE_SCHEM"));
      }
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("select count(*) from deals where announced_date is not null")) {
        row.next();
        print("answer", row.getString(1));
      }
    }
  }

  /** Tabs part the fields, so that none may be in one. */
  private static void print(String... fields) {
    StringBuilder line = new StringBuilder();
    for (String field : fields) {
      if (line.length() > 0) line.append('\t');
      line.append(field == null ? "" : field.replaceAll("[\\t\\n\\r]+", " "));
    }
    System.out.println(line);
  }
}
