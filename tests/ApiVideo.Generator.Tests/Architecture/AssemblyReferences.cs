using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ApiVideo.Generator.Tests.Architecture;

/// <summary>Reads from an assembly's metadata and IL which types each of its own types uses.</summary>
internal sealed class AssemblyReferences : ISignatureTypeProvider<ImmutableArray<string>, object?>
{
    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    private readonly PEReader _image;
    private readonly MetadataReader _reader;

    private AssemblyReferences(PEReader image)
    {
        _image = image;
        _reader = image.GetMetadataReader();
    }

    /// <summary>Gives pairs of full names: the outermost type of the assembly, and a type that its code or signatures name.</summary>
    public static HashSet<(string Type, string Used)> Of(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var references = new AssemblyReferences(image);
        return [.. references._reader.TypeDefinitions.SelectMany(type => references.Used(type).Select(used => (references.Outermost(type), used)))];
    }

    public ImmutableArray<string> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    public ImmutableArray<string> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => [Outermost(handle)];

    public ImmutableArray<string> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, rawTypeKind)
            : [reader.GetString(type.Namespace) + "." + reader.GetString(type.Name)];
    }

    public ImmutableArray<string> GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public ImmutableArray<string> GetSZArrayType(ImmutableArray<string> elementType) => elementType;

    public ImmutableArray<string> GetArrayType(ImmutableArray<string> elementType, ArrayShape shape) => elementType;

    public ImmutableArray<string> GetByReferenceType(ImmutableArray<string> elementType) => elementType;

    public ImmutableArray<string> GetPointerType(ImmutableArray<string> elementType) => elementType;

    public ImmutableArray<string> GetPinnedType(ImmutableArray<string> elementType) => elementType;

    public ImmutableArray<string> GetModifiedType(ImmutableArray<string> modifier, ImmutableArray<string> unmodifiedType, bool isRequired) => unmodifiedType;

    public ImmutableArray<string> GetGenericMethodParameter(object? genericContext, int index) => [];

    public ImmutableArray<string> GetGenericTypeParameter(object? genericContext, int index) => [];

    public ImmutableArray<string> GetGenericInstantiation(ImmutableArray<string> genericType, ImmutableArray<ImmutableArray<string>> typeArguments) =>
        [.. genericType, .. typeArguments.SelectMany(argument => argument)];

    public ImmutableArray<string> GetFunctionPointerType(MethodSignature<ImmutableArray<string>> signature) => Types(signature);

    // Closures and iterators are nested in the type that they were written in.
    private string Outermost(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? Outermost(outer) : _reader.GetString(type.Namespace) + "." + _reader.GetString(type.Name);
    }

    private IEnumerable<string> Used(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        return Resolve(type.BaseType)
            .Concat(type.GetInterfaceImplementations().SelectMany(item => Resolve(_reader.GetInterfaceImplementation(item).Interface)))
            .Concat(type.GetFields().SelectMany(field => _reader.GetFieldDefinition(field).DecodeSignature(this, null)))
            .Concat(type.GetMethods().SelectMany(method => Used(_reader.GetMethodDefinition(method))));
    }

    private IEnumerable<string> Used(MethodDefinition method)
    {
        IEnumerable<string> used = Types(method.DecodeSignature(this, null));
        if (method.RelativeVirtualAddress == 0)
        {
            return used;
        }

        var body = _image.GetMethodBody(method.RelativeVirtualAddress);
        var locals = body.LocalSignature.IsNil ? [] : _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(this, null);
        return used.Concat(locals.SelectMany(local => local)).Concat(Tokens(body.GetILReader()).SelectMany(Resolve));
    }

    private static List<EntityHandle> Tokens(BlobReader il)
    {
        var tokens = new List<EntityHandle>();
        while (il.RemainingBytes > 0)
        {
            int value = il.ReadByte();
            var code = OpCodesByValue[value == 0xFE ? (value << 8) | il.ReadByte() : value];
            switch (code.OperandType)
            {
                case OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok:
                    tokens.Add(MetadataTokens.EntityHandle(il.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    var targets = il.ReadInt32();
                    il.Offset += targets * 4;
                    break;
                default:
                    il.Offset += SizeOf(code.OperandType);
                    break;
            }
        }

        return tokens;
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    private IEnumerable<string> Resolve(EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return [];
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                return GetTypeFromDefinition(_reader, (TypeDefinitionHandle)handle, 0);
            case HandleKind.TypeReference:
                return GetTypeFromReference(_reader, (TypeReferenceHandle)handle, 0);
            case HandleKind.TypeSpecification:
                return GetTypeFromSpecification(_reader, null, (TypeSpecificationHandle)handle, 0);
            case HandleKind.MethodDefinition:
                var method = _reader.GetMethodDefinition((MethodDefinitionHandle)handle);
                return [Outermost(method.GetDeclaringType()), .. Types(method.DecodeSignature(this, null))];
            case HandleKind.FieldDefinition:
                return [Outermost(_reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType())];
            case HandleKind.MethodSpecification:
                var specification = _reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                return Resolve(specification.Method).Concat(specification.DecodeSignature(this, null).SelectMany(type => type));
            default:
                var member = _reader.GetMemberReference((MemberReferenceHandle)handle);
                var signature = member.GetKind() == MemberReferenceKind.Method ? Types(member.DecodeMethodSignature(this, null)) : member.DecodeFieldSignature(this, null);
                return Resolve(member.Parent).Concat(signature);
        }
    }

    private static ImmutableArray<string> Types(MethodSignature<ImmutableArray<string>> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(type => type)];
}
