namespace ApiVideo.Generator.Model.Schemas;

/// <summary>A type as it is used somewhere: a scalar, an emitted type by name, or a list or map of one.</summary>
internal sealed record TypeRef
{
    private TypeRef(TypeKind kind)
    {
        Kind = kind;
    }

    public TypeKind Kind { get; }

    /// <summary>Gets the emitted type's name, for objects, enums and unions.</summary>
    public string? Name { get; private init; }

    /// <summary>Gets the element type, for <see cref="TypeKind.List"/> and <see cref="TypeKind.Map"/>.</summary>
    public TypeRef? Item { get; private init; }

    public bool IsItemNullable { get; private init; }

    /// <summary>Gets the type of the values of an enum of numbers.</summary>
    public TypeKind? NumberKind { get; private init; }

    /// <summary>Gets a value indicating whether the values of an enum are numbers.</summary>
    public bool IsNumeric => NumberKind is not null;

    /// <summary>Gets the type within all lists and maps; itself for any other.</summary>
    public TypeRef Innermost => Item?.Innermost ?? this;

    /// <summary>Gets how a number travels.</summary>
    public NumberForm Form { get; private init; }

    /// <summary>Gets a value indicating whether the values are integers in .NET, whatever they are on the wire.</summary>
    public bool IsInteger => Kind is TypeKind.SByte or TypeKind.Byte or TypeKind.Int16 or TypeKind.UInt16 or TypeKind.Int32 or TypeKind.UInt32 or TypeKind.Int64 or TypeKind.UInt64;

    /// <summary>Gets a value indicating whether the values are numbers in .NET, whatever they are on the wire.</summary>
    public bool IsNumber => IsInteger || Kind is TypeKind.Single or TypeKind.Double or TypeKind.Decimal;

    /// <summary>Gets a value indicating whether the type, or what it contains, is written otherwise in requests.</summary>
    public bool HasSentForm { get; private init; }

    public bool IsNamed => Kind is TypeKind.Object or TypeKind.Enum or TypeKind.Union;

    public bool IsValueType => Kind is not (TypeKind.String or TypeKind.Uri or TypeKind.Bytes or TypeKind.Base64Url or TypeKind.File or TypeKind.Stream or TypeKind.Parts or TypeKind.Object or TypeKind.Union or TypeKind.List or TypeKind.Map);

    public static TypeRef Scalar(TypeKind kind) => new(kind);

    public static TypeRef Number(TypeKind kind, NumberForm form) => new(kind) { Form = form };

    public static TypeRef Object(string name) => new(TypeKind.Object) { Name = name };

    public static TypeRef Enum(string name, TypeKind? numberKind = null) => new(TypeKind.Enum) { Name = name, NumberKind = numberKind };

    public static TypeRef Union(string name) => new(TypeKind.Union) { Name = name };

    public static TypeRef List(TypeRef item, bool isItemNullable) => new(TypeKind.List) { Item = item, IsItemNullable = isItemNullable };

    public static TypeRef Map(TypeRef item, bool isItemNullable) => new(TypeKind.Map) { Item = item, IsItemNullable = isItemNullable };

    /// <summary>Gets the type as one that is written otherwise in requests.</summary>
    public TypeRef AsSent() => this with { HasSentForm = true, Item = Item?.AsSent() };

    /// <summary>Gets the type without regard to how requests have it.</summary>
    public TypeRef AsRead() => HasSentForm ? this with { HasSentForm = false, Item = Item?.AsRead() } : this;

    /// <summary>Gets the map with values that may be null; any other type as it is.</summary>
    public TypeRef WithNullableValues() => Kind == TypeKind.Map ? Map(Item!.WithNullableValues(), isItemNullable: true) : this;
}
