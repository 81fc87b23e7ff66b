using System.Text.Json;
using Cablegram.Benchmarks.Compiled;
using Microsoft.Data.Sqlite;

namespace Cablegram.Benchmarks.Builds;

/// <summary>Makes the files that some alternatives read. Reading the cables is part of it, as it is part of a generator's work.</summary>
internal static class PreparedData
{
    /// <summary>Makes what is needed beside the folder <c>cables</c>.</summary>
    public static void Make(Preparation preparation, string project)
    {
        if (preparation == Preparation.None) return;
        var cables = Directory.EnumerateFiles(Path.Combine(project, "cables")).Order(StringComparer.Ordinal)
            .AsParallel().AsOrdered().Select(path => CableFields.Read(Path.GetFileName(path), File.ReadAllText(path)));
        if (preparation == Preparation.Json) WriteJson(Path.Combine(project, "cables.json"), cables);
        else WriteDatabase(Path.Combine(project, "cables.db"), cables, preparation == Preparation.SqliteWithSearch);
    }

    private static void WriteJson(string path, IEnumerable<CableFields> cables)
    {
        using var stream = File.Create(path);
        JsonSerializer.Serialize(stream, cables);
    }

    private static void WriteDatabase(string path, IEnumerable<CableFields> cables, bool hasSearch)
    {
        File.Delete(path);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, """
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF;
            CREATE TABLE cable (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, subject TEXT, classification TEXT NOT NULL, created TEXT, text TEXT NOT NULL);
            CREATE TABLE tag (tag TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (tag, number)) WITHOUT ROWID;
            """);
        using (var transaction = connection.BeginTransaction())
        {
            Fill(connection, cables);
            transaction.Commit();
        }

        Execute(connection, "CREATE INDEX by_classification ON cable (classification); CREATE INDEX by_created ON cable (created);");
        if (hasSearch) Execute(connection, "CREATE VIRTUAL TABLE search USING fts5 (subject, text, content = 'cable', content_rowid = 'number'); INSERT INTO search (search) VALUES ('rebuild');");
        Execute(connection, "ANALYZE; VACUUM;");
    }

    private static void Fill(SqliteConnection connection, IEnumerable<CableFields> cables)
    {
        using var cableRow = Prepare(connection, "INSERT INTO cable VALUES ($number, $id, $subject, $classification, $created, $text)", "$number", "$id", "$subject", "$classification", "$created", "$text");
        using var tagRow = Prepare(connection, "INSERT INTO tag VALUES ($tag, $number)", "$tag", "$number");
        var number = 0;
        foreach (var cable in cables)
        {
            Insert(cableRow, ++number, cable.Id, cable.Subject, cable.Classification, cable.Created is { } created ? created.ToString("yyyy-MM-dd HH:mm", null) : DBNull.Value, cable.Text);
            foreach (var tag in cable.Tags) Insert(tagRow, tag, number);
        }
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string text, params string[] names)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var name in names) command.Parameters.AddWithValue(name, DBNull.Value);
        return command;
    }

    private static void Insert(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
