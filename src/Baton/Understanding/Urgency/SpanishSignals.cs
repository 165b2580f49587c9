namespace Baton.Understanding.Urgency;

internal static class SpanishSignals
{
    public static readonly (SignalKind Kind, string[] Patterns)[] All =
    [
        (SignalKind.Safety, ["incendio|humo|llamas|chispas|explosion|exploto|fuga_de_gas|olor_a_gas|olor_a_quemado|huele_a_gas|huele_a_quemado|descarga_electrica|calambrazo|herido|herida|heridos|peligro|peligroso|monoxido|intoxicacion|quemadura|arde|ardiendo", "atrapado|atrapada|atrapados .. ascensor"]),
        (SignalKind.Breach, ["hackeado|hackeada|hackearon|hacker|pirateado|pirateada|ransomware|filtracion_de_datos|intrusion|suplantacion", "robando|roban|robado .. dinero|cuenta|datos", "alguien .. entrado|entro|accedido|accedio|cambio|cambiado|usando|comprado", "contrasenas|claves|datos .. robado|robados|robadas|filtrado|filtrados|publicado|publicados"]),
        (SignalKind.Exposure, ["datos|facturas|pedidos|documentos|expedientes .. de otros|otro|otra|otras clientes|cliente|personas|empresa|empresas|pacientes", "veo|ve|vemos .. de otros|otro clientes|cliente"]),
        (SignalKind.Outage, ["caida_total|apagon|parada_total|totalmente_parado|completamente_parado|paralizado|paralizada|paralizados|todo_parado|no_funciona_nada|nada_funciona", "sitio|web|servidor|sistema|tienda|caja|cajas|red|produccion|plataforma|servicio|fabrica|almacen|linea .. caido|caida|caidas|parado|parada|paradas|detenida|bloqueado|fuera_de_servicio|no_responde", "nadie puede|consigue|logra"]),
        (SignalKind.Suspicion, ["sospechoso|sospechosa|sospechosos|phishing|fraude|estafa|fraudulento|fraudulenta", "acceso|inicio|dispositivo|sesion .. desconocido|desconocida|no_reconozco|no_he_sido", "movil|telefono|portatil .. robado|perdido", "robado|perdido|robaron .. movil|telefono|portatil"]),
        (SignalKind.DataLoss, ["perdido|perdimos|borrado|borraron|eliminado|desaparecido|perdieron|borro .. datos|archivos|fotos|documentos|pedidos|trabajo|contactos|proyecto|proyectos|todo|todos|todas", "datos|archivos|fotos|documentos|pedidos|contactos|proyectos|registros .. perdido|borrado|borrados|eliminado|desaparecido|desaparecieron|perdidos"]),
        (SignalKind.MoneyLoss, ["pagos|pago .. fallan|fallando|rechazan|rechazados|no", "perdiendo|perdemos|pierdo|perder|pierde .. dinero|ventas|clientes|ingresos|euros|€", "nomina|nominas|salarios|sueldos", "cuenta_equivocada|penalizacion*"]),
        (SignalKind.Vulnerable, ["paciente|pacientes|hospital|clinica|medicamento*|medicinas|insulina|bebe|silla_de_ruedas|ancianos|residencia_de|urgencias_del|dialisis", "sin calefaccion|luz|agua|electricidad"]),
        (SignalKind.Everybody, ["todos|todas|ninguno|ninguna nuestros|los|mis|las|nuestras|de_nuestros? clientes|usuarios|empleados|companeros|tiendas|cajas|alumnos|sedes|trabajadores", "todo_el_mundo|nadie", "toda|todo la|el|nuestra|nuestro empresa|equipo|oficina|departamento|fabrica|almacen|tienda|colegio|edificio"]),
        (SignalKind.Production, ["produccion|entorno_de_produccion"]),
        (SignalKind.Ongoing, ["cada|por minuto|segundo|hora", "ahora_mismo|en_este_momento|mientras_escribo"]),
        (SignalKind.UrgencyWord, ["urgente|urgentemente|urgencia|inmediatamente|inmediata|inmediato|cuanto_antes|lo_antes_posible|critico|critica|de_inmediato|emergencia"]),
        (SignalKind.Blocked, ["bloqueado|bloqueada|bloqueados|no_podemos|imposible|sin_acceso|no_nos_deja|no_me_deja", "no puedo|consigo|podemos|logro .. trabajar|entrar|acceder|iniciar|enviar|pagar|abrir|facturar|imprimir"]),
        (SignalKind.Several, ["varios|varias|muchos|muchas|algunos|mitad|decenas|# de? nuestros|los|las? clientes|usuarios|companeros|empleados|pedidos", "nuestro|el|nuestros equipo|departamento|clientes"]),
        (SignalKind.Charge, ["cobrado|cobraron|cargado|facturado|pagado dos_veces|doble|de_mas|por_error|dos", "cobro|cargo .. duplicado|doble|desconocido|indebido|inesperado|no_reconozco", "doble cobro|cargo", "reembolso|devolucion_del|reembolsen"]),
        (SignalKind.Problem, ["error|errores|fallo|fallos|falla|fallan|averia|averiado|problema|problemas|defecto|defectuoso|roto|rota|danado|danada|equivocado|equivocada|incorrecto|incorrecta|falta|faltan|lento|lenta|retraso|vacio|rechazado|rechazada|bloquea|mal|duplicado", "no|nunca|tampoco .. funciona|funcionan|carga|llega|llegado|responde|abre|aparece|envia|sale|puedo|recibido|conecta|deja"]),
        (SignalKind.Repeated, ["segunda|tercera|cuarta|# vez .. que|escribo", "sin_respuesta|nadie_responde|nadie_contesta|sigo_esperando|otra_vez"]),
        (SignalKind.Duration, ["desde ayer|hace|esta|el|las|la|anoche|primera", "hace #|varios|dos|tres|dias|horas|semanas|una"]),
        (SignalKind.NoHurry, ["no|nada|sin|tampoco .. urgente|prisa|urge|urgencia|urgentes", "cuando .. puedan|tiempo|pueda|tengan", "sin_prisa|no_corre_prisa|puede_esperar|tranquilos"]),
        (SignalKind.Wish, ["seria|estaria .. bueno|bien|genial|util|estupendo|ideal|bonito", "sugerencia|sugiero|idea|propongo|me_gustaria_poder|nos_gustaria_poder|ojala"]),
        (SignalKind.Minor, ["errata|erratas|cosmetico|menor|pequeno_detalle|detalle|pequeno_fallo|sin_importancia|poca_importancia|nada_grave|no_es_grave"]),
        (SignalKind.Curious, ["simple_pregunta|solo_una_pregunta|por_curiosidad|solo_queria_saber|pregunta_rapida|solo_por_saber|tengo_curiosidad|gracias_por|enhorabuena|felicidades"]),
        (SignalKind.Workaround, ["solucion_provisional|mientras_tanto|otra_forma|otra_manera"]),
        (SignalKind.TestSystem, ["entorno_de_pruebas|servidor_de_pruebas|cuenta_de_prueba|preproduccion|sandbox"]),
        (SignalKind.DeadlineNow, ["en|dentro_de una_hora|dos_horas|media_hora|unos_minutos|# minutos|minuto|hora"]),
        (SignalKind.DeadlineToday, ["antes_de|para|hasta .. hoy|esta_noche|esta_tarde|mediodia|# horas?", "hoy_mismo|esta_noche|esta_tarde", "hoy .. presentacion|reunion|examen|plazo|auditoria|vence|entrega", "vence_hoy|en # horas", "plazo .. hoy"]),
        (SignalKind.DeadlineTomorrow, ["antes_de|para|hasta .. manana|pasado_manana", "manana .. presentacion|reunion|examen|auditoria|vuelo|boda|feria|abrimos|empieza|vence", "presentacion|reunion|examen|feria|auditoria .. manana"]),
        (SignalKind.DeadlineThisWeek, ["antes_del|para_el|hasta_el lunes|martes|miercoles|jueves|viernes|sabado|fin", "esta_semana|fin_de_mes", "en # dias"]),
    ];
}
