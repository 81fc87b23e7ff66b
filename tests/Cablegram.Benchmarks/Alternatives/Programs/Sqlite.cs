// A database beside the program, opened read-only.
using System;
using System.IO;
using Microsoft.Data.Sqlite;

using var connection = new SqliteConnection($"Data Source={Path.Combine(AppContext.BaseDirectory, "cables.db")};Mode=ReadOnly");
connection.Open();
using var command = connection.CreateCommand();
command.CommandText = "SELECT subject FROM cable WHERE id = $id";
command.Parameters.AddWithValue("$id", args[0]);
Console.WriteLine((string)command.ExecuteScalar()!);
