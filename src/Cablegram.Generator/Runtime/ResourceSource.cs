#nullable enable

namespace Cablegram.Runtime;

/// <summary>
/// A file carried as a resource of this assembly. It is read in place: the system maps the assembly into memory for as long as it is
/// loaded, and it stays loaded for as long as an object of a type of it, such as this one, is in use.
/// </summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal sealed class ResourceSource : CableSource
{
    private readonly string _layout;
    private readonly string? _name;
    private nint _start;
    private int _length;
    private byte[]? _copy;

    /// <summary>Makes a source; the resource is looked for when its bytes are first asked for.</summary>
    /// <param name="layout">The cable's packed fields.</param>
    /// <param name="name">Name of the resource; null where it is the path of the cable's file.</param>
    internal ResourceSource(string layout, string? name)
    {
        _layout = layout;
        _name = name;
    }

    internal override global::System.ReadOnlySpan<byte> Utf8
    {
        get
        {
            var start = global::System.Threading.Volatile.Read(ref _start);
            if (start == 0) start = Open();
            return global::System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(
                ref global::System.Runtime.CompilerServices.Unsafe.AddByteOffset(
                    ref global::System.Runtime.CompilerServices.Unsafe.NullRef<byte>(), start),
                _length);
        }
    }

    internal override global::System.ReadOnlySpan<byte> Text
    {
        get
        {
            var bytes = Utf8;
            return global::System.MemoryExtensions.StartsWith(bytes, "\uFEFF"u8) ? bytes.Slice(3) : bytes;
        }
    }

    // Threads that come here together find the same place; the length is there before the start says so.
    private nint Open()
    {
        var name = _name ?? LayoutReader.SourcePath(_layout) ?? "";
        using var stream = typeof(ResourceSource).Assembly.GetManifestResourceStream(name)
            ?? throw new global::System.InvalidOperationException($"The assembly has no resource '{name}', which had the text of a cable when it was compiled.");

        var length = (int)stream.Length;
        var start = stream is global::System.IO.UnmanagedMemoryStream mapped ? ResourceAddress.Of(mapped) : Copy(stream, length);
        _length = length;
        global::System.Threading.Volatile.Write(ref _start, start);
        return start;
    }

    // For a host that does not map assemblies. The first copy stays, at its place.
    private nint Copy(global::System.IO.Stream stream, int length)
    {
        var copy = global::System.GC.AllocateUninitializedArray<byte>(global::System.Math.Max(length, 1), pinned: true);
        stream.ReadExactly(copy, 0, length);
        copy = global::System.Threading.Interlocked.CompareExchange(ref _copy, copy, null) ?? copy;
        return global::System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(copy, 0);
    }
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
