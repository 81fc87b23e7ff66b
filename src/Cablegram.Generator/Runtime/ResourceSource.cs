#nullable enable

using System;

namespace Cablegram.Runtime;

/// <summary>
/// A file carried as a resource of this assembly. It is read in place: the system maps the assembly into memory for as long as it is
/// loaded, and it stays loaded for as long as an object of a type of it, such as this one, is in use.
/// </summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal sealed class ResourceSource : CableSource
{
    // To find the first address takes as long as to copy some hundred files: it is left to a process that reads that many.
    private const int FirstCopies = 32;

    /// <summary>Number of files copied so far.</summary>
    internal static int Copies;

    private readonly string _layout;
    private readonly string? _name;
    private byte[]? _copy;
    private nint _start;
    private int _length;

    /// <summary>Makes a source; the resource is looked for when its bytes are first asked for.</summary>
    /// <param name="layout">The cable's packed fields.</param>
    /// <param name="name">Name of the resource; null where it is the path of the cable's file.</param>
    internal ResourceSource(string layout, string? name)
    {
        _layout = layout;
        _name = name;
    }

    internal override global::System.ReadOnlySpan<byte> Utf8 => (_copy ?? (_start == 0 ? Open() : null)) is { } copy ? copy : InPlace();

    internal override global::System.ReadOnlySpan<byte> Text
    {
        get
        {
            var bytes = Utf8;
            return bytes.StartsWith("\uFEFF"u8) ? bytes.Slice(3) : bytes;
        }
    }

    // Gives a copy, or null where the start and the length tell the place. Of threads that come here together each may get a copy of its own.
    private byte[]? Open()
    {
        var name = _name ?? LayoutReader.SourcePath(_layout) ?? "";
        // Not disposed of: the stream holds nothing but an address, and the first cable of a process would wait for what disposes.
        var stream = typeof(ResourceSource).Assembly.GetManifestResourceStream(name) ?? throw Missing(name);
        if (Copies >= FirstCopies && TryMap(stream)) return null;

        if (Copies < FirstCopies) Copies++;
        var copy = new byte[(int)stream.Length];
        stream.ReadExactly(copy, 0, copy.Length);
        return _copy = copy;
    }

    // The length is there before the start says so.
    private bool TryMap(global::System.IO.Stream stream)
    {
        if (stream is not global::System.IO.UnmanagedMemoryStream mapped) return false;

        _length = (int)mapped.Length;
        global::System.Threading.Volatile.Write(ref _start, ResourceAddress.Of(mapped));
        return true;
    }

    private global::System.ReadOnlySpan<byte> InPlace()
    {
        var start = global::System.Threading.Volatile.Read(ref _start);
        return global::System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(
            ref global::System.Runtime.CompilerServices.Unsafe.AddByteOffset(
                ref global::System.Runtime.CompilerServices.Unsafe.NullRef<byte>(), start),
            _length);
    }

    private static global::System.InvalidOperationException Missing(string name) =>
        new($"The assembly has no resource '{name}', which had the text of a cable when it was compiled.");
}

/// <summary>
/// Finds where in memory a resource is. The stream tells it as a pointer, which C# has for unsafe code only, and a project that has cables
/// need not allow that: reflection has it as an object, of which <see cref="nint"/> has a constructor.
/// </summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal static class ResourceAddress
{
    private static readonly global::System.Reflection.PropertyInfo Pointer = typeof(global::System.IO.UnmanagedMemoryStream).GetProperty("PositionPointer")!;
    private static readonly global::System.Reflection.ConstructorInfo Number = typeof(nint).GetConstructor([typeof(void).MakePointerType()])!;

    /// <summary>Address of the byte a stream stands at.</summary>
    internal static nint Of(global::System.IO.UnmanagedMemoryStream stream) => (nint)Number.Invoke([Pointer.GetValue(stream)]);
}
