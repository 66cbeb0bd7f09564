namespace ApiVideo.Generator.Tests.Stability;

/// <summary>Additions to a document that must rename nothing, in an order that a seed decides.</summary>
internal sealed class Additions
{
    private readonly AdditionParts _parts;
    private readonly SchemaAdditions _schemas;
    private readonly OperationAdditions _operations;

    public Additions(GrowingDocument document, int seed)
    {
        _parts = new AdditionParts(document, seed);
        _schemas = new SchemaAdditions(_parts);
        _operations = new OperationAdditions(_parts);
    }

    /// <summary>Makes one addition and says which.</summary>
    public string Make()
    {
        while (true)
        {
            _parts.Count++;
            var done = _parts.Random.Next(28) switch
            {
                0 => _schemas.AddSchema(),
                1 => _operations.AddPath(),
                2 => _operations.AddOperation(),
                3 or 4 or 5 => _schemas.AddMember(),
                6 => _schemas.AddEnumValue(),
                7 => _schemas.Describe(),
                8 => _schemas.AddExample(),
                9 => _operations.AddTag(),
                10 => _schemas.Reorder(_parts.Document.Schemas, "schemas"),
                11 => _schemas.Reorder(_parts.Document.Paths, "paths"),
                12 => _schemas.ReorderMembers(),
                13 => _operations.AddScheme(),
                14 => _operations.AddParameter(),
                15 => _operations.AddFailure(),
                16 => _operations.AddServer(),
                17 => _operations.AddWebhook(),
                18 => _schemas.AddCompanion(),
                19 => _operations.AddContent(),
                20 => _operations.AddHeader(),
                21 => _operations.Deprecate(),
                22 => _schemas.AddDerived(),
                23 => _schemas.AddChoice(),
                24 => _operations.AddPathParameter(),
                25 => _operations.AddSecurity(),
                26 => _operations.AddCallback(),
                _ => _schemas.ReorderList(),
            };
            if (done is not null)
            {
                return done;
            }
        }
    }
}
