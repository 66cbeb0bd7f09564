using System.Globalization;
using ApiVideo.Generator.Emission;
using ApiVideo.Generator.Model.Schemas;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Tool.Examples;

/// <summary>Writes texts, numbers, times and the like in C#.</summary>
internal static class ScalarExamples
{
    private const int MaxText = 200;
    private const string Time = "2026-01-31T12:00:00+00:00";

    public static string Of(ExampleNames names, TypeKind kind, JValue? example, string label) => kind switch
    {
        TypeKind.String => Literals.String(TextOf(example) ?? label),
        TypeKind.Boolean => example?.Value is false ? "false" : "true",
        TypeKind.SByte or TypeKind.Byte or TypeKind.Int16 or TypeKind.UInt16 or TypeKind.Int32 or TypeKind.UInt32 or TypeKind.Int64 or TypeKind.UInt64 => Integer(kind, example),
        TypeKind.Single => Number(example, "f"),
        TypeKind.Double => Number(example, "") is var text && text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : Number(example, ""),
        TypeKind.Decimal => Number(example, "m"),
        TypeKind.DateTimeOffset or TypeKind.HttpDate or TypeKind.UnixTime => Parse(names, "DateTimeOffset", TimeOf(example)),
        TypeKind.LocalDateTime => Parse(names, "DateTime", "2026-01-31T12:00:00"),
        TypeKind.DateOnly => DateOf(example) is var date ? $"new {names.Net("DateOnly")}({date.Year}, {date.Month}, {date.Day})" : "",
        TypeKind.IsoTime => $"new {names.Own("IsoTime")}({Literals.String(TextOf(example) ?? "12:00:00")})",
        TypeKind.IsoDuration => $"new {names.Own("IsoDuration")}({Literals.String(TextOf(example) ?? "PT1H")})",
        TypeKind.Guid => $"{names.Net("Guid")}.Parse({Literals.String(Guid.TryParse(TextOf(example), out var guid) ? guid.ToString() : "7b1d9b0e-3f7c-4a43-9c53-0d4b3f1f2a6c")})",
        TypeKind.Uri => $"new {names.Net("Uri")}({Literals.String(Uri.TryCreate(TextOf(example), UriKind.Absolute, out _) ? TextOf(example)! : "https://example.com")})",
        TypeKind.Bytes or TypeKind.Base64Url => $"{names.Net("Convert")}.FromBase64String(\"SGVsbG8=\")",
        TypeKind.File => $"new {names.Own("FileUpload")}({names.Net("File", "System.IO")}.OpenRead({Literals.String("file.bin")}), \"file.bin\")",
        TypeKind.Stream => $"{names.Net("File", "System.IO")}.OpenRead(\"file.bin\")",
        TypeKind.Parts => $"new {names.Net("MultipartFormDataContent", "System.Net.Http")}()",
        _ => $"{names.Net("JsonDocument", "System.Text.Json")}.Parse(\"{{}}\").RootElement",
    };

    private static string? TextOf(JValue? example) => example switch
    {
        { Type: JTokenType.String, Value: string { Length: <= MaxText } text } => text,
        { Type: JTokenType.Integer or JTokenType.Float } => Convert.ToString(example.Value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Integer(TypeKind kind, JValue? example)
    {
        var (least, most) = kind switch
        {
            TypeKind.SByte => ((decimal)sbyte.MinValue, (decimal)sbyte.MaxValue),
            TypeKind.Byte => (0, byte.MaxValue),
            TypeKind.Int16 => (short.MinValue, short.MaxValue),
            TypeKind.UInt16 => (0, ushort.MaxValue),
            TypeKind.Int32 => (int.MinValue, int.MaxValue),
            TypeKind.UInt32 => (0, uint.MaxValue),
            TypeKind.Int64 => (long.MinValue, long.MaxValue),
            _ => (0m, ulong.MaxValue),
        };
        return decimal.TryParse(TextOf(example), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number.ToString(CultureInfo.InvariantCulture) : "1";
    }

    private static string Number(JValue? example, string suffix) =>
        decimal.TryParse(TextOf(example), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) + suffix : "1.5" + suffix;

    private static string TimeOf(JValue? example) =>
        TextOf(example) is { } text && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _) ? text : Time;

    private static DateOnly DateOf(JValue? example) =>
        DateOnly.TryParseExact(TextOf(example), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : new DateOnly(2026, 1, 31);

    private static string Parse(ExampleNames names, string type, string text) =>
        $"{names.Net(type)}.Parse({Literals.String(text)}, {names.Net("CultureInfo", "System.Globalization")}.InvariantCulture)";
}
